### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = Apakah Anda dalam bahaya sekarang?
where-are-you = Anda berada di negara mana?
from-where = Anda berasal dari negara mana?
what-happened = Apa yang terjadi?
other-country = Negara lain
which-town = Anda di dekat kota mana?
which-papers = Dokumen apa yang Anda punya?
questions-title = Cari bantuan yang lebih cocok
questions-why = Anda boleh melewati ini. Jawaban hanya dipakai agar bantuan paling aman muncul lebih dulu. Jawaban tetap di ponsel ini.
afraid-government = Saya takut pada pemerintah negara saya sendiri
for-someone-else = Saya bertanya untuk orang lain
under-18 = Orang itu berumur di bawah 18 tahun
papers-valid = Dokumen saya masih berlaku
papers-expired = Dokumen saya sudah tidak berlaku
papers-none = Saya tidak punya dokumen
papers-held = Dokumen saya dipegang orang lain
papers-refugee = Saya punya kartu pengungsi
papers-unknown = Saya tidak mau menjawab
shown-for = Ditampilkan untuk orang dari: { $country }

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-danger_now = Nyawa saya dalam bahaya sekarang
need-arrested = Saya ditangkap
need-detained = Saya ditahan di tempat penahanan
need-locked_in = Saya dikurung
need-violence = Ada yang menyakiti atau mengancam saya
need-sexual_violence = Ada yang menyentuh tubuh saya atau memaksa saya berhubungan seks
need-trafficked = Saya dipaksa bekerja atau telah dijual
need-scam_compound = Saya dipaksa menipu orang secara daring
need-wages = Gaji saya tidak dibayar
need-passport_taken = Paspor saya diambil
need-injured = Saya terluka
need-sick = Saya sakit
need-pregnant = Saya hamil
need-child = Seorang anak butuh bantuan
need-recruited_cheated = Saya ditipu perekrut (calo)
need-at_sea = Saya di laut (di kapal)
need-want_to_go_home = Saya ingin pulang ke negara saya
need-deported_return = Saya dipulangkan dan butuh bantuan
need-family_member_missing = Ada anggota keluarga saya yang hilang
need-suicidal = Saya tidak mau hidup lagi

## Emergency numbers

emergency-in = Jika nyawa terancam: nomor di { $country }
emergency-police = Polisi
emergency-ambulance = Ambulans
emergency-fire = Pemadam kebakaran
emergency-crisis = Orang untuk diajak bicara
emergency-caution = Jika nyawa terancam, teleponlah. Polisi mungkin memeriksa dokumen Anda.

## The list

contacts = Siapa yang bisa membantu
contact-first = Hubungi ini lebih dulu
what-you-can-do = Yang bisa Anda lakukan
all-in-country = Semua kontak di { $country }
not-checked-heading = Belum diperiksa
nobody-safe = Kami tidak tahu nomor yang aman untuk ini.
nobody-safe-advice = Bicaralah dengan orang yang Anda percaya di luar negara itu, atau dengan kelompok yang membantu pengungsi.
do-not-sign = Jangan tanda tangani surat yang tidak bisa Anda baca.

## Why a contact is listed

reason-free_call = Telepon gratis
reason-always_open = Siang dan malam (24 jam)
reason-open_now = Buka sekarang
reason-closed_now = Tutup sekarang
reason-hours_unknown = Jam buka tidak diketahui
reason-speaks = Bisa bahasa: { $language }
reason-without_papers_yes = Biasanya membantu orang tanpa dokumen. Ini pemahaman kami, bukan janji.
reason-without_papers_unclear = Belum diketahui aman atau tidak tanpa dokumen
reason-without_papers_no = Mungkin tidak aman jika Anda tidak punya dokumen
reason-works_on_this = Menangani masalah ini
reason-your_state = Kantor negara Anda sendiri
reason-for_people_from = Untuk orang dari: { $country }
reason-in_your_town = Di kota Anda
reason-distance = Jaraknya kira-kira { $km } km
reason-sits_in = Kantor di: { $country }
reason-can_write = Anda bisa menulis, tidak harus bicara
reason-independent = Bukan bagian dari pemerintah
reason-no_number = Tidak ada nomor telepon yang diketahui

## Warnings

warn-enforcement_line = Nomor ini mungkin meneruskan Anda ke polisi atau imigrasi.
warn-list-enforcement_line = Beberapa nomor mungkin meneruskan orang ke polisi atau imigrasi. Itu tertulis di atas tombolnya.
warn-embassy_risk = Jika Anda lari dari pemerintah negara Anda, jangan hubungi kedutaannya. Sebagai gantinya, bicaralah dengan UNHCR, pengacara, atau LSM.
warn-call_recorded = Panggilan ke nomor ini direkam dan diteruskan ke petugas.
warn-hospital_reporting = Rumah sakit pemerintah mungkin melaporkan pasien tanpa dokumen. Jika nyawa terancam, tetaplah pergi.
warn-shelter_restriction = Rumah aman milik negara mungkin membatasi Anda keluar dan memakai telepon.
warn-rescued_may_be_detained = Ada orang yang dibebaskan polisi, lalu ditahan atau dideportasi. Bicaralah dulu dengan LSM atau kedutaan Anda.
warn-employer_may_see_phone = Orang lain mungkin melihat ponsel ini. Jangan menelepon balik di depan orang lain. Hapus catatan panggilan dan pesannya.
warn-police_checks_status = Polisi mungkin memeriksa dokumen Anda.
warn-police_limited = Polisi mungkin tidak bisa masuk ke tempat ini. Permintaan resmi dari keluarga mungkin membantu.
warn-unchecked_number = Beberapa nomor di sini belum diperiksa.
warn-short_code_local_only = Nomor pendek hanya berfungsi di dalam negaranya sendiri.
warn-no_direct_line = Di sini tidak ada nomor yang diketahui untuk kantor yang seharusnya membantu Anda.
warn-no_coverage = Untuk saat tidak ada sinyal, hafalkan satu nomor. Telepon di pelabuhan berikutnya, sendirian jika bisa.
warn-language_gap = Kami tidak tahu apakah mereka bisa bahasa Anda. Mintalah juru bahasa.

## A contact

call = Telepon
call-number = Telepon { $number }
send-sms = Kirim SMS
write-whatsapp = Tulis lewat WhatsApp
write-email = Tulis email
open-website = Buka situs web
copy-number = Salin nomor
copied = Sudah disalin
from-abroad = Dari negara lain, telepon { $number }
only-inside = Hanya berfungsi di: { $country }
number-not-checked = Nomor ini belum diperiksa
source-of = Sumber terbaru: { $date }
source-undated = Sumber ini tidak bertanggal
may-have-changed = Mungkin sudah berubah.
confidence-high = Dua sumber atau lebih sepakat
confidence-medium = Satu sumber yang bisa dipercaya
confidence-low = Belum dipastikan
source-label = Sumber: { $name }
sources = Sumber
languages-spoken = Bahasa: { $languages }
hours-are = Jam buka: { $hours }
address-to-show = Alamat untuk ditunjukkan kepada sopir
scan-to-call = Pindai dengan ponsel untuk menelepon
more-about = Lebih lengkap tentang kontak ini

## Before a call

call-trace = Panggilan ini tetap ada di daftar panggilan ponsel ini. Mungkin juga muncul di tagihan.
call-trace-advice = Anda bisa memakai telepon lain, atau menulis nomornya di kertas.

## A message ready to send

message-title = Pesan siap kirim
message-not-sent = Tidak ada yang terkirim sampai Anda sendiri mengirimnya.
message-in = Dalam bahasa { $language }
copy-message = Salin pesan
message =
    Halo. Saya butuh bantuan.
    { $problem }
    Saya ada di sini: { $place }
    Bahasa saya: { $language }
    Tolong balas dengan tulisan jika bisa.
