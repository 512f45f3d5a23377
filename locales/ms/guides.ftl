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
