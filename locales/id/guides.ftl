### Around the guides: headings that stand in every guide, and the list of guides.

guides-title = Kenali hak Anda
guide-do-now = Yang perlu dilakukan sekarang
guide-why = Mengapa
guide-good-to-know = Baik untuk diketahui
guide-take-care = Hati-hati
guide-law = Apa kata hukum
guide-practice = Yang sering terjadi
guide-unconfirmed = Sering dikatakan, belum dipastikan
guide-choose-country = Pilih negara
guide-everywhere = Aturan internasional
guide-contact = Siapa yang dihubungi
guide-read = Baca lebih lanjut: { $title }
audience-offered = Anda mendapat tawaran kerja di luar negeri
audience-abroad = Anda bekerja di luar negeri
audience-trouble = Anda dalam kesulitan
audience-family = Anggota keluarga Anda ada di luar negeri
audience-outreach = Untuk para penolong
cards-title = Kartu untuk ditunjukkan
cards-hint = Tunjukkan kartu kepada petugas, dokter atau majikan. Buat layar lebih terang.
