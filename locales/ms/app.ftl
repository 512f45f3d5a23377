### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

choose-language = Pilih bahasa anda
language = Bahasa
help-now = Bantuan sekarang
not-your-fault = Ini bukan salah anda.

## Buttons used everywhere

back = Kembali
close = Tutup
cancel = Batal
next = Seterusnya
skip = Langkau
yes = Ya
no = Tidak
dont-know = Tidak tahu
save = Simpan
share = Kongsi
print = Cetak
search = Cari
search-nothing = Tiada hasil. Cuba perkataan lain, atau pilih di bawah.
why = Mengapa?
more = Lagi
change = Ubah

## Leaving fast

leave-quickly = Keluar cepat
leave-explain = Sejarah pelayar web (browser) dan senarai panggilan masih ada. Padam sendiri jika orang lain melihat telefon ini.

## Reading aloud

listen = Dengar
listen-pause = Jeda
listen-resume = Teruskan
listen-stop = Berhenti
listen-recorded = Ini suara orang yang membaca.
listen-no-voice = Telefon ini tiada suara untuk bahasa ini.

## Offline and updates

offline-works = Tiada internet. Semuanya masih berfungsi.
update-available = Ada maklumat baharu
update-now = Kemas kini sekarang
update-damaged = Maklumat baharu sampai dalam keadaan rosak. Ia tidak digunakan.
update-damaged-advice = Maklumat lama anda masih ada dan masih berfungsi. Ia akan dicuba lagi nanti.
update-older = Maklumat yang ditawarkan lebih lama daripada maklumat anda. Ia tidak digunakan.
update-older-advice = Anda boleh terus menggunakan maklumat yang anda ada.
install-app = Letakkan ini dalam telefon anda
install-note = Selepas itu ia boleh dibuka tanpa internet.
in-app-browser = Buka halaman ini dalam pelayar web (browser) anda, supaya ia tersimpan untuk masa tiada internet.

## What changed after an update, and a copy to pass on

changes-title = Apa yang berubah sejak kali terakhir
change-number-gone = { $name }: jangan telefon { $number } lagi.
change-number-new = { $name } ada nombor baharu: { $number }
change-contact-gone = { $name } tiada lagi dalam senarai.
change-contact-new = Baharu: { $name }
change-safety = { $name }: amarannya sudah berubah. Baca semula.
change-figure = Sebelum ini angkanya { $was }.
changes-read = Saya sudah baca ini
pocket-save = Simpan salinan sebagai satu fail
pocket-share = Kongsi ini dengan orang lain
pocket-hint = Salinan ini boleh dibuka tanpa internet. Anda boleh memberikannya melalui Bluetooth atau kad memori.

## Errors: what happened, then what to do

error-unknown-country = Negara ini tidak dikenali di sini: { $code }
error-unknown-country-advice = Pilih negara daripada senarai.
error-unknown-town = Bandar ini tidak dikenali di sini: { $town }
error-unknown-town-advice = Biarkan kosong atau pilih bandar terdekat. Senarai masih berfungsi tanpa nama bandar.
error-data = Sebahagian maklumat tidak dapat dibuka.
error-data-advice = Tutup dan buka semula. Halaman biasa masih berfungsi.
error-stopped = Ada sesuatu yang tidak kena. Nombor di halaman ini masih berfungsi.
error-pack-damaged = Pek maklumat ini rosak atau tidak ditandatangani oleh kami.
error-pack-damaged-advice = Ia tidak digunakan. Dapatkan semula pek itu dari tempat yang anda percaya.
error-pack-older = Pek maklumat ini lebih lama daripada yang anda ada.
error-pack-older-advice = Ia tidak digunakan. Maklumat anda yang lebih baharu masih ada.
error-pack-channel = Pek maklumat ini dibuat untuk edisi lain.
error-pack-channel-advice = Ia tidak digunakan. Maklumat anda masih ada.

## About this program

about = Tentang
about-what = Panduan untuk orang yang bekerja di negara lain. Ia berfungsi tanpa internet.
about-version = Versi { $version }
about-facts = Maklumat dikumpul sehingga { $date }. Tiada siapa menelefon nombor-nombor ini untuk mengujinya.
about-unsure = Apa yang tidak pasti ditandakan sebagai tidak pasti.
nothing-sent = Apa yang anda tulis kekal dalam telefon ini, kecuali anda pilih untuk menghantarnya.
others-see-phone = Jika orang lain boleh melihat telefon anda, jangan simpan rahsia di sini.
not-legal-advice = Ini maklumat. Peguam boleh menerangkan kes anda sendiri.
about-geonames = Mengandungi data daripada GeoNames (geonames.org), dengan lesen CC BY 4.0. Nama tempat dipilih dan diringkaskan.
about-licence = Program ini ialah perisian bebas (AGPL-3.0-or-later). Teksnya di bawah lesen CC BY-SA 4.0.
machine-draft-notice = Ini terjemahan mesin. Belum disemak oleh penutur asli.
see-english = Lihat teks bahasa Inggeris
