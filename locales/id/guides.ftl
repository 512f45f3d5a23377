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

## Titles, in the order of a journey

guide-before-you-sign = Sebelum Anda tanda tangan
guide-what-it-may-cost = Berapa biaya sebuah pekerjaan
guide-someone-you-know = Direkrut orang yang Anda kenal
guide-your-contract = Perjanjian kerja Anda
guide-documents = Paspor dan dokumen Anda
guide-journey-and-border = Perjalanan dan perbatasan
guide-arriving = Saat Anda tiba
guide-wages-and-hours = Gaji, jam kerja, dan hari libur
guide-deductions-and-debt = Potongan gaji dan utang
guide-domestic-work = Bekerja di rumah pribadi
guide-at-sea = Mencari ikan dan bekerja di laut
guide-work-sites = Konstruksi, pabrik, perkebunan, perawatan
guide-changing-employer = Pindah atau meninggalkan majikan
guide-accident-sickness = Kecelakaan dan sakit
guide-pregnancy = Kehamilan
guide-sexual-violence = Kekerasan seksual
guide-children = Anak di bawah 18 tahun
guide-first-hour = Ditangkap: jam pertama
guide-detained = Ditahan: hak dari minggu ke minggu
guide-deportation-and-return = Deportasi dan pulang ke tanah air
guide-trafficking-smuggling = Perdagangan orang dan penyelundupan orang
guide-scam-compounds = Kompleks penipuan daring
guide-refugees = Pengungsi: takut dipulangkan
guide-official-involved = Ketika pejabat terlibat
guide-family-at-home = Ketika seseorang tidak ada kabar
guide-helping-a-friend = Menolong teman
guide-after-coming-home = Setelah Anda pulang
