### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

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
why = Mengapa?

## Leaving fast

leave-quickly = Keluar cepat

## Offline and updates

offline-works = Tidak ada internet. Semuanya tetap berfungsi.
update-available = Ada informasi baru
update-now = Perbarui sekarang

## Errors: what happened, then what to do

## About this program

nothing-sent = Apa pun yang Anda tulis tetap di ponsel ini, kecuali Anda mengirimnya.
others-see-phone = Jika orang lain bisa melihat ponsel Anda, jangan simpan rahasia di sini.
not-legal-advice = Ini informasi. Pengacara bisa menjelaskan kasus Anda sendiri.
machine-draft-notice = Ini terjemahan mesin. Belum diperiksa penutur asli.
see-english = Lihat teks bahasa Inggris
