### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

choose-language = Pilih bahasa Anda
language = Bahasa
help-now = Minta tolong sekarang
not-your-fault = Ini bukan salah Anda.

## Buttons used everywhere

back = Kembali
close = Tutup
cancel = Batal
next = Lanjut
skip = Lewati
yes = Ya
no = Tidak
dont-know = Tidak tahu
save = Simpan
share = Bagikan
print = Cetak
search = Cari
search-nothing = Tidak ditemukan. Coba kata lain, atau pilih di bawah.
why = Mengapa?
more = Lebih lengkap
change = Ubah

## Leaving fast

leave-quickly = Keluar cepat
leave-explain = Riwayat browser dan daftar panggilan tetap ada. Hapus sendiri jika orang lain melihat ponsel ini.

## Reading aloud

listen = Dengarkan
listen-pause = Jeda
listen-resume = Lanjutkan
listen-stop = Berhenti
listen-recorded = Ini suara orang yang membacakan.
listen-no-voice = Ponsel ini tidak punya suara untuk bahasa ini.

## Offline and updates

offline-works = Tidak ada internet. Semuanya tetap berfungsi.
update-available = Ada informasi baru
update-now = Perbarui sekarang
update-damaged = Informasi baru datang dalam keadaan rusak. Informasi itu tidak dipakai.
update-damaged-advice = Informasi lama Anda masih ada dan tetap berfungsi. Nanti akan dicoba lagi.
update-older = Informasi yang ditawarkan lebih lama dari milik Anda. Informasi itu tidak dipakai.
update-older-advice = Anda bisa terus memakai informasi yang Anda punya.
install-app = Pasang ini di ponsel Anda
install-note = Setelah itu bisa dibuka tanpa internet.
in-app-browser = Buka halaman ini di browser Anda, agar tersimpan untuk saat tidak ada internet.

## What changed after an update, and a copy to pass on

changes-title = Yang berubah sejak terakhir kali
change-number-gone = { $name }: jangan telepon { $number } lagi.
change-number-new = { $name } punya nomor baru: { $number }
change-contact-gone = { $name } tidak ada lagi di daftar.
change-contact-new = Baru: { $name }
change-safety = { $name }: peringatannya sudah berubah. Baca lagi.
change-figure = Sebelumnya angkanya { $was }.
changes-read = Saya sudah membaca ini
pocket-save = Simpan salinan sebagai satu berkas (file)
pocket-share = Bagikan ini kepada orang lain
pocket-hint = Salinan ini bisa dibuka tanpa internet. Anda bisa memberikannya lewat Bluetooth atau kartu memori.

## Errors: what happened, then what to do

error-unknown-country = Negara ini tidak dikenal di sini: { $code }
error-unknown-country-advice = Pilih negara dari daftar.
error-unknown-town = Kota ini tidak dikenal di sini: { $town }
error-unknown-town-advice = Kosongkan saja atau pilih kota terdekat. Daftar tetap berfungsi tanpa nama kota.
error-data = Sebagian informasi tidak bisa dibuka.
error-data-advice = Tutup lalu buka lagi. Halaman sederhana tetap berfungsi.
error-stopped = Ada yang salah. Nomor di halaman ini tetap berfungsi.
error-pack-damaged = Paket informasi ini rusak atau tidak kami tandatangani.
error-pack-damaged-advice = Paket itu tidak dipakai. Ambil lagi paketnya dari tempat yang Anda percaya.
error-pack-older = Paket informasi ini lebih lama dari yang Anda punya.
error-pack-older-advice = Paket itu tidak dipakai. Informasi Anda yang lebih baru masih ada.
error-pack-channel = Paket informasi ini dibuat untuk edisi lain.
error-pack-channel-advice = Paket itu tidak dipakai. Informasi Anda masih ada.

## About this program

about = Tentang
about-what = Panduan untuk orang yang bekerja di negara lain. Bisa dipakai tanpa internet.
about-version = Versi { $version }
about-facts = Informasi dikumpulkan sampai { $date }. Tidak ada yang menelepon nomor-nomor ini untuk mengujinya.
about-unsure = Yang belum pasti ditandai sebagai belum pasti.
nothing-sent = Apa pun yang Anda tulis tetap di ponsel ini, kecuali Anda mengirimnya.
others-see-phone = Jika orang lain bisa melihat ponsel Anda, jangan simpan rahasia di sini.
not-legal-advice = Ini informasi. Pengacara bisa menjelaskan kasus Anda sendiri.
about-geonames = Berisi data dari GeoNames (geonames.org), dengan lisensi CC BY 4.0. Nama tempat dipilih dan disederhanakan.
about-licence = Program ini perangkat lunak bebas (AGPL-3.0-or-later). Teksnya memakai lisensi CC BY-SA 4.0.
machine-draft-notice = Ini terjemahan mesin. Belum diperiksa penutur asli.
see-english = Lihat teks bahasa Inggris
