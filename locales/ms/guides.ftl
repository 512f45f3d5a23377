### Around the guides: headings that stand in every guide, and the list of guides.

guides-title = Ketahui hak anda
guide-do-now = Apa perlu dibuat sekarang
guide-why = Mengapa
guide-good-to-know = Baik untuk diketahui
guide-take-care = Berhati-hati
guide-law = Apa kata undang-undang
guide-practice = Apa yang sering berlaku
guide-unconfirmed = Selalu dikatakan, belum disahkan
guide-choose-country = Pilih negara
guide-everywhere = Peraturan antarabangsa
guide-contact = Siapa untuk dihubungi
guide-read = Baca lagi: { $title }
audience-offered = Anda ditawarkan kerja di luar negara
audience-abroad = Anda bekerja di luar negara
audience-trouble = Anda dalam kesusahan
audience-family = Ahli keluarga anda di luar negara
audience-outreach = Untuk pembantu
cards-title = Kad untuk ditunjukkan
cards-hint = Tunjukkan kad kepada pegawai, doktor atau majikan. Cerahkan skrin.

## Titles, in the order of a journey

guide-before-you-sign = Sebelum anda tandatangan
guide-what-it-may-cost = Berapa kos sebuah kerja
guide-someone-you-know = Diambil kerja oleh kenalan
guide-your-contract = Kontrak kerja anda
guide-documents = Pasport dan dokumen anda
guide-journey-and-border = Perjalanan dan sempadan
guide-arriving = Apabila anda tiba
guide-wages-and-hours = Gaji, jam kerja dan hari rehat
guide-deductions-and-debt = Potongan gaji dan hutang
guide-domestic-work = Bekerja di rumah persendirian
guide-at-sea = Menangkap ikan dan bekerja di laut
guide-work-sites = Pembinaan, kilang, ladang, penjagaan
guide-changing-employer = Menukar atau meninggalkan majikan
guide-accident-sickness = Kemalangan dan sakit
guide-pregnancy = Kehamilan
guide-sexual-violence = Keganasan seksual
guide-children = Kanak-kanak bawah 18 tahun
guide-first-hour = Ditangkap: jam pertama
guide-detained = Ditahan: hak minggu demi minggu
guide-deportation-and-return = Deportasi dan pulang ke negara asal
guide-trafficking-smuggling = Pemerdagangan orang dan penyeludupan migran
guide-scam-compounds = Kompleks penipuan dalam talian
guide-refugees = Pelarian: takut dihantar balik
guide-official-involved = Apabila pegawai kerajaan terlibat
guide-family-at-home = Apabila seseorang senyap
guide-helping-a-friend = Menolong kawan
guide-after-coming-home = Selepas anda pulang
