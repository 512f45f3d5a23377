### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

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
why = Mengapa?

## Leaving fast

leave-quickly = Keluar cepat

## Offline and updates

offline-works = Tiada internet. Semuanya masih berfungsi.
update-available = Ada maklumat baharu
update-now = Kemas kini sekarang

## Errors: what happened, then what to do

## About this program

nothing-sent = Apa yang anda tulis kekal dalam telefon ini, kecuali anda pilih untuk menghantarnya.
others-see-phone = Jika orang lain boleh melihat telefon anda, jangan simpan rahsia di sini.
not-legal-advice = Ini maklumat. Peguam boleh menerangkan kes anda sendiri.
machine-draft-notice = Ini terjemahan mesin. Belum disemak oleh penutur asli.
see-english = Lihat teks bahasa Inggeris
