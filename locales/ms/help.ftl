### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = Adakah anda dalam bahaya sekarang?
where-are-you = Anda berada di negara mana?
from-where = Anda berasal dari negara mana?
what-happened = Apa yang berlaku?
other-country = Negara lain
which-town = Anda dekat dengan bandar mana?
which-papers = Dokumen apa yang anda ada?
questions-title = Cari bantuan yang lebih sesuai
questions-why = Anda boleh langkau soalan ini. Jawapan hanya digunakan untuk meletakkan bantuan paling selamat di atas. Jawapan kekal dalam telefon ini.
afraid-government = Saya takut kepada kerajaan negara saya sendiri
for-someone-else = Saya bertanya untuk orang lain
under-18 = Orang itu berumur bawah 18 tahun
papers-valid = Dokumen saya masih sah
papers-expired = Dokumen saya sudah tamat tempoh
papers-none = Saya tiada dokumen
papers-held = Dokumen saya dipegang oleh orang lain
papers-refugee = Saya ada kad pelarian
papers-unknown = Saya tidak mahu beritahu
shown-for = Ditunjukkan untuk orang dari: { $country }

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-danger_now = Nyawa saya dalam bahaya sekarang
need-arrested = Saya ditangkap
need-detained = Saya ditahan di tempat tahanan
need-locked_in = Saya dikurung
need-violence = Ada orang menyakiti atau mengugut saya
need-sexual_violence = Saya dipaksa melakukan seks, atau tubuh saya disentuh
need-trafficked = Saya dipaksa bekerja atau telah dijual
need-scam_compound = Saya dipaksa menipu orang dalam talian
need-wages = Gaji saya tidak dibayar
need-passport_taken = Pasport saya diambil
need-injured = Saya tercedera
need-sick = Saya sakit
need-pregnant = Saya mengandung
need-child = Seorang kanak-kanak perlukan bantuan
need-recruited_cheated = Saya ditipu orang yang menawarkan kerja
need-at_sea = Saya di laut (di kapal)
need-want_to_go_home = Saya mahu pulang ke negara saya
need-deported_return = Saya dihantar balik dan perlukan bantuan
need-family_member_missing = Ada ahli keluarga saya yang hilang
need-suicidal = Saya tidak mahu hidup lagi

## Emergency numbers

emergency-in = Jika nyawa terancam: nombor di { $country }
emergency-police = Polis
emergency-ambulance = Ambulans
emergency-fire = Bomba
emergency-crisis = Seseorang untuk diajak bercakap
emergency-caution = Jika nyawa terancam, telefon. Polis mungkin memeriksa dokumen anda.

## The list

contacts = Siapa yang boleh membantu
contact-first = Hubungi yang ini dahulu
what-you-can-do = Apa yang anda boleh buat
all-in-country = Semua pihak yang boleh dihubungi di { $country }
not-checked-heading = Belum disemak
nobody-safe = Kami tidak tahu nombor yang selamat untuk hal ini.
nobody-safe-advice = Bercakap dengan orang yang anda percaya di luar negara itu, atau dengan kumpulan yang membantu pelarian.
do-not-sign = Jangan tandatangani surat yang anda tidak boleh baca.

## Why a contact is listed

reason-free_call = Panggilan percuma
reason-always_open = Siang dan malam (24 jam)
reason-open_now = Buka sekarang
reason-closed_now = Tutup sekarang
reason-hours_unknown = Waktu buka tidak diketahui
reason-speaks = Boleh berbahasa: { $language }
reason-without_papers_yes = Biasanya membantu orang tanpa dokumen. Ini pemahaman kami, bukan janji.
reason-without_papers_unclear = Tidak diketahui selamat atau tidak tanpa dokumen
reason-without_papers_no = Mungkin tidak selamat jika anda tiada dokumen
reason-works_on_this = Menangani masalah ini
reason-your_state = Pejabat negara anda sendiri
reason-for_people_from = Untuk orang dari: { $country }
reason-in_your_town = Di bandar anda
reason-distance = Jaraknya kira-kira { $km } km
reason-sits_in = Pejabat di: { $country }
reason-can_write = Anda boleh menulis, tidak perlu bercakap
reason-independent = Bukan sebahagian daripada kerajaan
reason-no_number = Tiada nombor telefon yang diketahui

## Warnings

warn-enforcement_line = Talian ini mungkin menyerahkan anda kepada polis atau imigresen.
warn-list-enforcement_line = Sesetengah talian mungkin menyerahkan orang kepada polis atau imigresen. Ia ditulis di atas butangnya.
warn-embassy_risk = Jika anda lari daripada kerajaan negara anda, jangan hubungi kedutaannya. Sebaliknya, bercakap dengan UNHCR, peguam atau NGO.
warn-call_recorded = Panggilan ke talian ini dirakam dan diserahkan kepada pegawai.
warn-hospital_reporting = Hospital kerajaan mungkin melaporkan pesakit tanpa dokumen. Jika nyawa terancam, tetap pergi.
warn-shelter_restriction = Rumah perlindungan kerajaan mungkin mengehadkan anda keluar dan menggunakan telefon.
warn-rescued_may_be_detained = Ada orang yang dibebaskan oleh polis, kemudian ditahan atau dihantar pulang (deportasi). Bercakap dahulu dengan NGO atau kedutaan anda.
warn-employer_may_see_phone = Orang lain mungkin melihat telefon ini. Jangan telefon balik di depan orang lain. Padam rekod panggilan dan mesej itu.
warn-police_checks_status = Polis mungkin memeriksa dokumen anda.
warn-police_limited = Polis mungkin tidak dapat masuk ke tempat ini. Permintaan rasmi daripada keluarga mungkin membantu.
warn-unchecked_number = Beberapa nombor di sini belum disemak.
warn-short_code_local_only = Nombor pendek hanya berfungsi di dalam negaranya sendiri.
warn-no_direct_line = Di sini tiada nombor yang diketahui untuk pejabat yang patut membantu anda.
warn-no_coverage = Untuk masa tiada isyarat telefon, hafal satu nombor. Telefon di pelabuhan berikutnya, bersendirian jika boleh.
warn-language_gap = Kami tidak tahu sama ada mereka boleh bahasa anda. Minta jurubahasa.

## A contact

call = Telefon
call-number = Telefon { $number }
send-sms = Hantar SMS
write-whatsapp = Tulis melalui WhatsApp
write-email = Tulis e-mel
open-website = Buka laman web
copy-number = Salin nombor
copied = Sudah disalin
from-abroad = Dari negara lain, telefon { $number }
only-inside = Hanya berfungsi di: { $country }
number-not-checked = Nombor ini belum disemak
source-of = Sumber terbaharu: { $date }
source-undated = Sumber ini tiada tarikh
may-have-changed = Ia mungkin sudah berubah.
confidence-high = Dua atau lebih sumber bersetuju
confidence-medium = Satu sumber yang boleh dipercayai
confidence-low = Belum disahkan
source-label = Sumber: { $name }
sources = Sumber
languages-spoken = Bahasa: { $languages }
hours-are = Waktu buka: { $hours }
address-to-show = Alamat untuk ditunjukkan kepada pemandu
scan-to-call = Imbas dengan telefon untuk membuat panggilan
more-about = Lagi tentang pihak ini

## Before a call

call-trace = Panggilan ini kekal dalam senarai panggilan telefon ini. Ia mungkin ada dalam bil.
call-trace-advice = Anda boleh guna telefon lain, atau tulis nombor itu di atas kertas.

## A message ready to send

message-title = Mesej yang sedia dihantar
message-not-sent = Tiada apa-apa dihantar sehingga anda sendiri menghantarnya.
message-in = Dalam bahasa { $language }
copy-message = Salin mesej
message =
    Helo. Saya perlukan bantuan.
    { $problem }
    Saya berada di sini: { $place }
    Bahasa saya: { $language }
    Tolong balas secara bertulis jika boleh.
