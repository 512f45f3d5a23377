### Cautions shown above the call button of a contact, one message for each directory record that needs one.
### About 220 characters at most, short sentences, spoken to a person who may be frightened.
### Every warning of the source is kept; a record without a warning for the caller has no message.
### A caution never promises safety and never gives another phone number, only short official codes.

## Any country (at sea)

caution-int-iswan-seafarerhelp = Panggilan telepon mungkin berbayar, jadi WhatsApp lebih baik. Biasanya membantu orang tanpa dokumen, tetapi ini bukan janji.

## Bangladesh

caution-bd-109 = Nomor ini meneruskan kasus ke polisi. Anda juga bisa bicara dengan LSM atau kelompok bantuan hukum.
caution-bd-999 = Polisi mengelola nomor ini. Nomor ini berhenti delapan hari pada 2024 saat ada kerusuhan.
caution-bd-check-recruiter-bmet = Tanyakan nomor RL kepada agen, lalu periksa di sini. Sub-agen (dalal) tidak punya nomor RL. Agen yang menahan paspor Anda bisa dihukum.
caution-bd-mrc-dhaka-cumilla = Pusat-pusat ini mungkin sudah tutup. Tanyakan ke kantor tenaga kerja distrik (DEMO) apakah masih berjalan.
caution-bd-nlaso-16699 = Nomor yang lebih lama masih tercetak di banyak tempat. Gunakan hanya nomor di sini. Anda juga bisa datang langsung: setiap pengadilan distrik punya kantor bantuan hukum.
caution-bd-okup = Situs web dan nomor teleponnya tidak bisa diperiksa.
caution-bd-probash-bondhu-16135 = Menelepon dari luar negeri berbayar. Jawaban mungkin lambat: dulu petugasnya terlalu sedikit.
caution-bd-wage-earners-centre-khilkhet = Menginap semalam berbayar, sekitar 200 taka pada 2022. Anda perlu dokumen untuk menginap. Tempat tidur untuk perempuan sedikit. Namanya mungkin sudah berubah sejak 2024.

## Brunei

caution-bn-ambulance-991 = Rumah sakit pemerintah mungkin meminta bayaran dari orang asing. Ini sering dikatakan orang dan belum diperiksa.
caution-bn-htu = Ini kantor polisi. Dari orang yang diperiksa, hanya sedikit yang diakui sebagai korban perdagangan orang. Mintalah Human Trafficking Unit; tidak ada nomor khusus yang diketahui. Jika bisa, datang bersama kedutaan Anda.
caution-bn-labour = Masyarakat juga memakai nomor ini untuk melaporkan penyalahgunaan izin pekerja. Laporan bahwa pekerja meninggalkan majikan pernah berakhir dengan hukuman cambuk. Tanpa izin yang berlaku, hubungi kedutaan Anda dulu.
caution-bn-mm-embassy = Kedutaan ini di bawah penguasa militer. Pengungsi, orang yang meninggalkan tentara, aktivis, orang berusia wajib militer, dan keluarga mereka mungkin dalam bahaya. Bicaralah dulu dengan UNHCR atau LSM.
caution-bn-ph-embassy = Tidak ditemukan nomor langsung kedutaan ini. Nomor pendek di sini mungkin gagal dari luar negeri. Jika gagal, pakai nomor Manila yang lain. Halaman webnya tidak resmi.
caution-bn-police-993 = Korban perdagangan orang kemungkinan besar pernah ditahan dan dideportasi setelah pemeriksaan yang buruk. Orang yang tinggal melebihi izin bisa kena hukuman cambuk. Jika bisa menunggu, bicaralah dulu dengan kedutaan Anda atau LSM.

## Cambodia

caution-kh-ambulance-119 = Daftar yang kami lihat mencakup Phnom Penh. Nomor ini mungkin juga berfungsi di tempat lain.
caution-kh-central = Biasanya membantu orang Kamboja di luar negeri, juga yang tanpa dokumen. Tidak ada nomor telepon yang sudah dipastikan. Gunakan situs web.
caution-kh-chabdai = Kelompok ini mengirim orang ke rumah aman dan bantuan hukum. Nomornya hanya ada di situs webnya.
caution-kh-childhelpline-1280 = Untuk orang sampai umur 25 tahun. Keluarga boleh bertanya tentang migran yang hilang. Nomor ini meneruskan kasus berat ke polisi.
caution-kh-emb-id = Nomor pertama untuk perlindungan. Nomor kedua untuk dokumen kekonsuleran.
caution-kh-emb-in = Nomor ini diumumkan untuk pertempuran pada Juli 2025. Mungkin sudah berubah.
caution-kh-iom = Ini nomor kantor yang lama, bukan nomor bantuan. Mungkin sudah berubah.
caution-kh-lac = Telepon dan alamatnya dari 2015 dan mungkin sudah berubah.
caution-kh-lscw = Tidak ada nomor telepon yang sudah dipastikan. Gunakan situs web untuk meminta pengacara gratis.
caution-kh-molvt-1297 = Pada 2025 nomor ini untuk mencari kerja setelah pulang dari Thailand. Bantuan untuk pengaduan tentang perekrut, atau tentang majikan Thailand, belum dipastikan.
caution-kh-mrc-bmc-central = Ada pertempuran di provinsi ini pada Desember 2025. Periksa apakah perjalanan aman. Telepon dan jam buka tidak diketahui.
caution-kh-police-117 = Ini nomor polisi. Polisi mengeluarkan orang dari kompleks penipuan, lalu mereka ditahan dan dideportasi. Jika bisa, kirim pesan dulu ke kedutaan Anda atau LSM.
caution-kh-tip-1288 = Ini nomor polisi. Orang yang dikeluarkan dari kompleks penipuan kemudian ditahan dan dideportasi. Jika bisa, kirim pesan dulu ke kedutaan Anda atau LSM. Jam buka dan bahasanya belum dipastikan.

## Hong Kong

caution-hk-emergency-999 = Polisi bisa memeriksa status imigrasi Anda. Dalam bahaya, tetaplah menelepon. Mintalah nomor laporan.
caution-hk-help = Ambil nomor terbaru dari situs webnya. Nomor telepon di sini belum dipastikan.
caution-hk-labour-fdh-hotline = Pemerintah mengelola nomor ini dan mungkin meneruskan data ke polisi atau Imigrasi. Jika visa Anda sudah berakhir, hubungi LSM atau konsulat dulu. Jika perjanjian kerja berakhir lebih awal, ajukan perpanjangan izin tinggal dalam 14 hari.
caution-hk-mfmw = Nomor telepon ini dari sekitar 2014 dan belum dipastikan. Gunakan situs web atau datang ke kantornya.
caution-id-kjri-hong-kong = Orang di luar gedung mungkin berpura-pura menjadi petugas dan meminta uang. Gunakan hanya loket di dalam.
caution-ph-consulate-hong-kong = Nomor ini terakhir terlihat pada 2020 dan mungkin sudah berubah. Pada malam hari mungkin sulit menghubungi siapa pun.
caution-ph-mwo-hong-kong = Datang langsung: tidak ada nomor telepon yang diketahui. Kantor ini punya rumah aman dengan alamat rahasia, yang sedang pindah pada 2026. Tanyakan rumah aman itu di sini.
caution-ph-ofw-global-center-hong-kong = Hanya bisa datang langsung. Tidak ada nomor telepon yang diketahui.

## Indonesia

caution-id-ambulance-119 = Di luar kota besar, ambulans mungkin tidak cepat datang. Sumber untuk nomor ini sudah lama.
caution-id-check-recruiter-siskop2mi = Ada dua alamat web yang beredar, jadi pastikan dulu mana yang benar. Visa kunjungan atau ziarah untuk bekerja adalah tanda bahaya.
caution-id-emergency-112 = Nomor ini tidak berfungsi di semua tempat. Jika gagal, coba 110 untuk polisi atau 119 untuk ambulans. Kami menemukan nomor ini hanya untuk Jakarta.
caution-id-iom-indonesia = Kantor ini tidak punya nomor bantuan untuk umum yang kami ketahui.
caution-id-kemlu-pwni-hotline = Daftar-daftar tidak sama tentang nomor ini. Jika Anda di luar negeri, coba dulu kedutaan besar (KBRI) atau konsulat (KJRI) terdekat.
caution-id-kemnaker-1500630 = Kantor ini sekarang menangani kerja di dalam Indonesia dan kasus lama dengan agen. Untuk kerja di luar negeri, tanyakan ke KP2MI.
caution-id-komnas-ham = Telepon dan emailnya sudah lama dan mungkin sudah berubah. Anda harus menulis dan menandatangani pengaduan. Mintalah jika ingin nama Anda dirahasiakan.
caution-id-komnas-perempuan = Lembaga ini tidak punya rumah aman sendiri. Pengaduan Anda dicatat, lalu Anda dikirim ke mitranya. Nomor teleponnya belum benar-benar dipastikan.
caution-id-kp2mi-call-centre = Dari luar negeri ini panggilan internasional biasa dan berbayar. Nomor lain yang beredar untuk kantor ini tidak bisa dipastikan.
caution-id-kp2mi-whatsapp = Pastikan akun WhatsApp ini sudah terverifikasi sebelum Anda mengirim foto paspor.
caution-id-lbh-jakarta = Datang langsung, Senin sampai Kamis, 09.00 sampai 16.00; jamnya mungkin sudah berubah. Melayani Jakarta dan kota-kota di dekatnya.
caution-id-migrant-care = Nomor ini diumumkan untuk krisis Timur Tengah 2026. Mungkin sibuk atau sudah berubah.
caution-id-peduli-wni-portal = Kementerian Luar Negeri menyimpan data pribadi Anda. Anda perlu internet dan dokumen identitas.
caution-id-police-110 = Ini nomor polisi. Nomor ini belum diperiksa. Hanya berfungsi di dalam Indonesia.
caution-id-psd-buruh-migran = Nomor telepon ini dari 2011 dan sekarang mungkin milik orang lain yang tidak dikenal. Gunakan situs web.
caution-id-safe-travel-app = Tombol darurat bisa mengirim foto, video, dan lokasi Anda ke kedutaan. Jangan pasang jika majikan memeriksa ponsel Anda. Aplikasi ini mungkin tidak berfungsi lagi.
caution-id-sapa-129 = Pemerintah mengelola nomor ini. Mereka bekerja sama dengan polisi untuk kasus berat.
caution-id-sbmi = Telepon dan alamatnya dari 2014 dan mungkin sudah berubah. Serikat ini juga membantu orang yang berangkat tanpa dokumen.
caution-id-unhcr-jakarta = Ini untuk orang yang butuh perlindungan sebagai pengungsi, bukan untuk masalah kerja. Nomor ponselnya sering berubah.

## Laos

caution-la-adwle = Untuk perempuan yang mengalami kekerasan, dan untuk kasus perdagangan orang. Tidak ada nomor telepon yang diketahui. Gunakan situs web.
caution-la-ambulance-1195 = Sumber mencetak dua nomor. Coba 1195 dulu, lalu 195. Di Vientiane, 1623 sering lebih cepat.
caution-la-atd = Ini polisi. Nomor ini adalah ponsel satu perwira tinggi dan mungkin berubah. Jika bisa, bicaralah dulu dengan LSM atau kedutaan.
caution-la-care = Ini nomor kantor, bukan nomor bantuan.
caution-la-emb-th = Untuk orang Thailand yang butuh bantuan, dan visa untuk pekerja Laos. Tidak ada nomor telepon yang diketahui.
caution-la-iom = Ini nomor kantor yang lama, bukan nomor bantuan. Mungkin sudah berubah.
caution-la-lwu-1362 = Hanya berfungsi di dalam Laos. Nomor ini terkait dengan negara. Mereka juga membantu laki-laki jika tidak ada pusat lain.
caution-la-mrc-champasak = Kementerian tenaga kerja mengelola pusat ini. Tidak ada nomor telepon yang diketahui, jadi Anda harus datang langsung.
caution-la-mrc-luangprabang = Pusat ini dibuka pada 2018 dan mungkin sudah tutup. Tidak ada nomor telepon yang diketahui, jadi Anda harus datang langsung.
caution-la-mrc-salavan = Pusat ini punya saluran telepon, tetapi kami tidak tahu nomornya. Gunakan situs web.
caution-la-police-1191 = Ini polisi. Sumber mencetak dua nomor: coba 1191 dulu, lalu 191. Jika bisa menunggu, bicaralah dulu dengan LSM atau kedutaan.
caution-la-rescue-1623 = Ambulans ini hanya melayani wilayah Vientiane.
caution-la-tourist-police = Ini polisi, untuk orang asing yang dirugikan oleh kejahatan. Jika bisa menunggu, bicaralah dulu dengan LSM atau kedutaan.
caution-la-vfi = Tidak ada nomor telepon yang sudah dipastikan. Gunakan situs web, atau datang langsung di Pakse.

## Malaysia

caution-my-ambulance-999 = Jika nyawa terancam, teleponlah. Rumah sakit pemerintah diperintahkan melaporkan pasien tanpa dokumen ke Imigrasi atau polisi. Jika bisa menunggu, pakai LSM atau klinik amal. Kartu UNHCR mungkin menurunkan biaya.
caution-my-asylum-access = Biasanya membantu orang tanpa dokumen, tetapi ini bukan janji. Tidak ada nomor telepon yang diketahui.
caution-my-bd-hc-kl = Calo di luar menjual layanan yang gratis di dalam. Alamatnya sudah beberapa kali pindah, jadi periksa sebelum Anda berangkat. Tidak ada nomor telepon yang bisa dipercaya.
caution-my-befrienders-kl = Nomor ini mendengarkan saat perasaan Anda sangat buruk. Biasanya Anda tidak perlu menyebut nama. Gunakan hanya nomor di sini.
caution-my-crc-chin = Hanya emailnya yang diketahui. Biasanya membantu orang tanpa dokumen, tetapi ini bukan janji.
caution-my-eaic = Pengaduan di sini tidak melindungi Anda dari penangkapan. Ajukan lewat pengacara atau LSM. Jawaban bisa makan waktu 6 sampai 12 bulan. Mungkin tidak lagi menerima pengaduan tentang polisi.
caution-my-fire-994 = Jika 994 tidak menjawab, telepon 999.
caution-my-hei = Biasanya membantu orang tanpa dokumen, tetapi ini bukan janji. Tidak ada nomor telepon yang diketahui.
caution-my-id-kbri-kl = Tanpa dokumen, kirim pesan dulu dan rencanakan perjalanan. Warga negara Indonesia biasanya bisa minta bantuan, dengan atau tanpa dokumen. Surat perjalanan (SPLP) saja tidak menyelesaikan kasus imigrasi. Satu nomor di sini belum diperiksa.
caution-my-id-kjri-jb = Untuk Johor, Melaka, Negeri Sembilan, dan Pahang. Ketik kata seperti "ditipu" atau "diancam". Warga negara Indonesia biasanya boleh minta bantuan, dengan atau tanpa dokumen. Surat perjalanan (SPLP) saja tidak menyelesaikan kasus imigrasi.
caution-my-id-kjri-kk = Untuk Pantai Barat, Kudat, Pedalaman, Sandakan, dan Labuan. Orang di wilayah Tawau memakai konsulat Tawau.
caution-my-id-kjri-kuching = Sumber memberi alamat yang berbeda-beda. Telepon dulu sebelum Anda berangkat. Ada nomor terpisah untuk perlindungan, masalah kerja, dan kematian.
caution-my-id-kjri-penang = Untuk Penang, Kedah, dan Perlis. Nomor ponselnya belum benar-benar dipastikan.
caution-my-id-kri-tawau = Hanya untuk Tawau, Kalabakan, Kunak, Lahad Datu, dan Semporna. Nomor ponsel untuk dokumen mendesak belum dipastikan.
caution-my-in-hc-kl = Nomor WhatsApp ini dibuka untuk Covid pada 2020. Mungkin sudah ditutup.
caution-my-jtk-sabah = Tidak ada nomor telepon yang diketahui. Sabah punya hukum ketenagakerjaan sendiri. Kantor ini juga menegakkan hukum tentang perdagangan orang.
caution-my-jtk-sarawak = Nomor-nomor ini dari 2014 dan mungkin sudah berubah. Sarawak punya hukum ketenagakerjaan sendiri.
caution-my-jtksm = Nomor pertama juga menerima laporan untuk polisi dan Imigrasi. Katakan ini pengaduan kerja, dan jangan bicarakan dokumen Anda. Majikan sering membatalkan izin setelah ada pengaduan. Minta dukungan LSM atau kedutaan dulu.
caution-my-kh-embassy-kl = Kedutaan mengatakan surat perjalanan sementaranya gratis. Tolak calo yang meminta uang. Kedutaan pernah menampung orang tanpa dokumen, tetapi juga pernah menolak orang.
caution-my-kllac = Biasanya membantu orang tanpa dokumen, tetapi ini bukan janji. Nomor ruang pengadilan di Jalan Duta sudah lama.
caution-my-mapo-hotline = Nomor ini meneruskan panggilan ke polisi dan Imigrasi. Nomor ini juga menerima laporan tentang penyelundupan orang. Penelepon tanpa dokumen bisa ditangkap. Kecuali nyawa terancam, hubungi LSM atau kedutaan dulu.
caution-my-mho = Seorang mantan kepala polisi menjadi penasihat kelompok ini. Mereka terutama menangani penipuan di luar negeri. Tanyakan biaya dan kerahasiaan sebelum Anda memberi data.
caution-my-mm-embassy-kl = Bahaya bagi pengungsi: kedutaan ini di bawah penguasa militer. Orang yang meninggalkan tentara, aktivis, orang berusia wajib militer, dan keluarga mereka mungkin juga dalam bahaya. Bicaralah dulu dengan UNHCR atau LSM.
caution-my-mtuc = Kontak ini dari 2018 dan mungkin sudah berubah. Emailnya mungkin salah cetak.
caution-my-np-embassy-kl = Gunakan hanya nomor di sini. Daftar lain mencetak nomor yang salah. Tidak ada nomor 24 jam yang diketahui.
caution-my-nsrc-997 = Untuk uang yang baru saja hilang karena penipuan. Polisi ikut bertugas di nomor ini. Tanpa dokumen, Anda bisa minta LSM yang menelepon. Jam bukanya mungkin berbeda-beda.
caution-my-perkeso = Ini kantor pemerintah. Untuk pekerja yang terluka dan sudah didaftarkan oleh majikannya. Tanpa izin kerja, biasanya Anda tidak ditanggung. Nomor telepon ini tidak berfungsi dari luar negeri.
caution-my-ph-embassy-kl = Tidak ditemukan nomor kedutaan ini yang masih dipakai. Nomor di sini ada di Manila; nomor pendeknya mungkin gagal. Filipina tidak punya kantor konsuler tetap di Sabah.
caution-my-police-999 = Telepon jika nyawa terancam. Polisi bisa memeriksa dokumen, dan orang tanpa dokumen pernah ditangkap setelah melapor. Jika bisa menunggu, hubungi dulu LSM, kedutaan Anda, atau UNHCR. Perempuan bisa menelepon WAO.
caution-my-shut = Kelompok ini meneruskan laporan ke dewan pemerintah tentang perdagangan orang (Kementerian Dalam Negeri). Sebagian besar yang dibantu adalah warga Malaysia.
caution-my-suhakam = Lembaga ini bisa memeriksa tempat penahanan. Lembaga ini tidak bisa menghentikan deportasi. Nomor teleponnya belum sepenuhnya dipastikan. Biasanya membantu orang tanpa dokumen, tetapi ini bukan janji.
caution-my-talian-heal = Pemerintah mengelola nomor ini. Jam bukanya belum dipastikan.
caution-my-talian-kasih = Pemerintah mengelola nomor ini. Alamat dan data Anda diteruskan ke kantor kesejahteraan distrik. Mungkin juga diteruskan ke polisi.
caution-my-tenaganita = Nomor teleponnya belum dipastikan. Biasanya membantu orang tanpa dokumen, tetapi ini bukan janji.
caution-my-th-embassy-kl = Ambil nomor telepon dari situs web kedutaan. Konsulat Thailand di Penang dan Kota Bharu mungkin lebih dekat.
caution-my-th-kotabharu = Tidak ada nomor telepon yang diketahui. Petugasnya juga mendatangi tempat lain di Kelantan dan Terengganu.
caution-my-unhcr-detention = Segera hubungi UNHCR, dan pengacara juga: UNHCR pernah dilarang masuk depot tahanan. Siapkan nomor UNHCR, tempat, dan tanggal. Jika tidak dijawab, pakai formulir web. Tanya UNHCR sebelum memberi data kepada siapa pun.
caution-my-unhcr-kl = Jangan pergi ke sana tanpa janji temu. Ada orang yang dihentikan di jalan. Daftar lewat internet. Tanya UNHCR sebelum Anda memberi data kepada siapa pun.
caution-my-vn-embassy-kl = Nomor-nomor ini dari 2018 atau lebih lama. Jika tidak dijawab, pakai nomor bantuan Vietnam di sini. Jika Anda takut pada pemerintah Anda, bicaralah dulu dengan UNHCR.
caution-my-wao = Pergi ke polisi tanpa dokumen bisa berakibat penangkapan. Stafnya tahu hal ini dan biasanya membuat rencana yang memperhitungkannya. Sebelum bicara tentang dokumen Anda, tanyakan bagaimana mereka memakai informasi dari Anda.
caution-my-wcc-penang = Nomor-nomor ini dari 2015 dan 2020 dan mungkin sudah berubah.
caution-my-wfw-app = Pemerintah mengelola aplikasi ini. Nama Anda seharusnya dirahasiakan, tetapi pengawas mungkin datang bersama Imigrasi. Tanpa dokumen, tanya LSM dulu. Bahasa Anda mungkin tidak ada.

## Myanmar

caution-mm-ambulance-192 = Hanya berfungsi di Yangon, Nay Pyi Taw, dan Mandalay. Di tempat lain, orang menelepon ambulans lembaga amal setempat.
caution-mm-dol-npt = Penguasa militer mengendalikan kantor ini. Anda mungkin ditangkap, dipaksa masuk tentara, atau dimintai uang. Bicaralah dulu dengan UNHCR, LSM, atau serikat pekerja di pengasingan (di luar Myanmar). Nomornya sudah lama dan mungkin gagal.
caution-mm-fire-191 = Di Myanmar, 191 adalah pemadam kebakaran. Di Thailand, 191 adalah polisi.
caution-mm-mrc-tachileik = Pusat ini bekerja dengan dinas tenaga kerja sebelum kudeta 2021. Mungkin sudah tutup atau berganti pengelola. Tidak ada nomor telepon yang diketahui.
caution-mm-ncm-forced-labour = Penguasa militer mengendalikan kantor ini. Anda mungkin ditangkap, dipaksa masuk tentara, atau dimintai uang. Orang yang mengadu pernah diancam atau dipecat. Bicaralah dulu dengan serikat pekerja atau LSM di pengasingan (di luar Myanmar).
caution-mm-police-199 = Penguasa militer mengendalikan polisi. Anda mungkin ditangkap, dipaksa masuk tentara, atau dimintai uang. Bicaralah dulu dengan UNHCR atau LSM. Hanya berfungsi di Yangon, Nay Pyi Taw, dan Mandalay.

## Nepal

caution-np-dofe-check-recruiter = Periksa dua hal: izin agen dan surat permintaan tenaga kerja (demand letter) yang sudah disetujui.
caution-np-maiti-nepal = Stafnya menghentikan dan menanyai perempuan di perlintasan perbatasan. Tidak ada nomor telepon yang diketahui.
caution-np-nwc-1145 = Nomor ini mungkin sibuk: petugasnya sedikit. Di luar Kathmandu bantuannya lebih sedikit.
caution-np-pncc = Nomor ini sudah lama dan mungkin sudah berubah. Nomor lain di beberapa aplikasi tampaknya dibuat-buat.
caution-np-police-100 = Nomor darurat ini mungkin sudah berubah sejak 2023.
caution-np-pourakhi = Tidak ada nomor telepon yang diketahui. Nomor di beberapa aplikasi dibuat-buat.
caution-np-sami-mrc = Pusat-pusat ini ada di kantor pemerintah distrik. Nomor teleponnya tidak diketahui. Sebagian mungkin sudah tutup.
caution-np-shramadhan-1141 = Ada perantara yang meminta uang kepada keluarga untuk klaim asuransi kematian. Jangan bayar mereka. Nomor gratis hanya berfungsi di sebagian jaringan Nepal. Gunakan hanya nomor di sini.
caution-np-tia-information-booth = Datang langsung di bandara. Loketnya mungkin sudah tutup.

## Philippines

caution-ph-1343-actionline = Dari luar Manila, tekan dulu kode area 02. Menelepon dari luar negeri belum dipastikan. Dari luar negeri, pakai nomor bantuan 1348.
caution-ph-check-recruiter-dmw = Periksa dua hal: agen berstatus "Valid" dan lowongan kerjanya (job order) benar-benar ada. Penipu meniru nama agen asli. Halaman Facebook, surat SEC, atau izin wali kota tidak membuktikan apa pun.
caution-ph-dfa-oumwa = Untuk orang Filipina di tempat tanpa Migrant Workers Office, dan untuk yang bukan pekerja. Nomornya dari 2023 dan mungkin sudah berubah.
caution-ph-dmw-assistance-desk = Untuk pekerja di tempat yang ada Migrant Workers Office. Di negara lain, tanyakan ke departemen luar negeri (DFA).
caution-ph-dmw-mwpb-illegal-recruitment = Percayai hanya alamat email yang berakhir dengan dmw.gov.ph. Yang lain mungkin palsu.
caution-ph-dmw-owwa-1348 = Nomor pendek mungkin gagal dari luar negeri. Jika gagal, pakai nomor lain di sini. Biasanya membantu pekerja dengan dan tanpa dokumen.
caution-ph-mfa-quezon-city = Jaringan ini mengirim Anda ke kelompok setempat. Ini bukan nomor bantuan. Kontaknya belum benar-benar dipastikan.
caution-ph-owwa = Anda mungkin menunggu lama: banyak orang menelepon. Sebagian bantuan hanya untuk anggota OWWA yang aktif.
caution-ph-pao = Pengacara gratis hanya untuk orang berpenghasilan rendah. Nomornya dari 2020 dan mungkin sudah berubah.
caution-ph-pnp-wcpc = Ini nomor polisi. Dalam bahaya, tekan 911 di Filipina.
caution-ph-unified-911 = Hanya berfungsi di dalam Filipina.

## Singapore

caution-sg-ambulance-995 = 995 gratis untuk keadaan darurat sungguhan. 1777 untuk yang bukan darurat dan berbayar.
caution-sg-aware = Ini lembaga perempuan yang independen. Stafnya terutama berbahasa Inggris.
caution-sg-bd-hc = Nomor ini belum dipastikan. Tidak ditemukan nomor khusus untuk pekerja.
caution-sg-cde = Pusat ini mewawancarai pekerja untuk Kementerian Tenaga Kerja (MOM). Hal yang serius diteruskan ke pihak berwenang. Jika izin kerja Anda sudah berakhir, bicaralah dulu dengan TWC2 atau HOME.
caution-sg-fast-old = Nomor ini dari 2013 dan sekarang mungkin milik orang lain yang tidak dikenal.
caution-sg-hagar = Lembaga ini bekerja erat dengan pemerintah. Laporan diteruskan ke polisi dan Kementerian Tenaga Kerja (MOM). Tidak ada nomor telepon yang diketahui.
caution-sg-healthserve = Sumber memberi nomor yang berbeda-beda, dan nomor yang lama mungkin tidak berfungsi. Klinik ini terutama untuk pekerja bangunan, galangan laut, dan pabrik pengolahan yang punya izin kerja.
caution-sg-home = Beberapa nomor di sini dari 2020 atau lebih lama dan mungkin tidak berfungsi. Pakai nomor yang pertama. Lembaga ini punya rumah aman untuk pekerja rumah tangga.
caution-sg-id-kbri = Singapura mungkin tidak memberi tahu kedutaan tentang penangkapan. Mintalah sendiri untuk menghubungi kedutaan Anda. Nomor ponsel ini dari 2020, jadi coba nomor utama dulu.
caution-sg-imh = Ini rumah sakit pemerintah. Orang asing harus membayar pengobatan.
caution-sg-in-hc = Nomor ini tidak terlihat di halaman resminya sendiri. Nomor 24 jam untuk pekerja belum ada yang dipastikan.
caution-sg-jurong-fishery-welfare = Anda biasanya perlu izin untuk meninggalkan kapal. Pelabuhan dan pusat ini mungkin sudah tutup. Nomor ini milik Migrant Workers' Centre (MWC).
caution-sg-kh-embassy = Tidak ada nomor telepon yang sudah dipastikan. Ambil nomornya dari situs web kedutaan.
caution-sg-mm-embassy = Kedutaan ini di bawah penguasa militer. Pengungsi, orang yang meninggalkan tentara, aktivis, orang berusia wajib militer, dan keluarga mereka mungkin dalam bahaya. Bicaralah dulu dengan UNHCR atau LSM. Nomornya diragukan.
caution-sg-mom-main = MOM juga menegakkan hukum tentang izin kerja, kerja sampingan, dan izin yang dibatalkan. Jika izin Anda tidak berlaku, bicaralah dulu dengan TWC2 atau HOME. Hasil tes kehamilan dari pemeriksaan tiap enam bulan dikirim ke MOM.
caution-sg-mom-mdw = Kementerian yang mengelola nomor ini juga menegakkan aturan izin. Hasil tes kehamilan dari pemeriksaan tiap enam bulan dikirim ke sana. Menelepon dari ponsel mungkin berbayar.
caution-sg-mtss = Tidak ada nomor telepon yang diketahui. Kantornya ada di dalam pelabuhan.
caution-sg-mwc = Federasi majikan mengelola separuh pusat ini. Pusat ini bekerja sama dengan kementerian (MOM). Tanpa izin kerja yang berlaku, TWC2 atau HOME biasanya lebih aman dihubungi dulu.
caution-sg-navh = Pemerintah mengelola nomor ini. Mereka bisa meneruskan kasus Anda ke polisi.
caution-sg-ph-embassy = Ini hanya nomor utama. Nomor di luar jam kerja dari sekitar 2016 dan belum dipastikan.
caution-sg-police-999 = Polisi memeriksa status imigrasi. Orang yang tinggal melebihi izin bisa kena hukuman penjara. Setelah 90 hari, laki-laki di bawah 50 tahun juga bisa kena hukuman cambuk. Jika Anda tidak dalam bahaya sekarang, hubungi LSM dulu.
caution-sg-police-tip = Polisi mengelola nomor ini. Kadang korban dihukum, dideportasi, atau tidak dikenali sebagai korban. Minta HOME atau TWC2 pergi bersama Anda.
caution-sg-probono = Nomor ini belum dipastikan. Beberapa klinik hukum hanya untuk warga negara dan penduduk tetap, bukan untuk pekerja migran. Tanyakan ke TWC2 atau HOME tentang klinik hukum untuk pekerja migran.
caution-sg-scamshield = Untuk penipuan, juga tawaran kerja palsu. Polisi mengelola nomor ini.
caution-sg-sos = Stafnya terutama berbahasa Inggris dan Mandarin. Mereka mungkin menghubungi layanan darurat jika nyawa terancam. Biasanya membantu orang tanpa dokumen, tetapi ini bukan janji.
caution-sg-tadm = Ini kantor pemerintah. Ada batas waktu yang ketat, dan tuntutan yang terlambat bisa hilang. Anda perlu Singpass. Pekerja rumah tangga menelepon nomor MOM untuk pekerja rumah tangga.
caution-sg-twc2 = Biasanya membantu orang tanpa dokumen, tetapi ini bukan janji. Nomor kantornya belum dipastikan.
caution-sg-vn-embassy = Nomor ini belum benar-benar dipastikan dan mungkin sudah berubah. Jika Anda takut pada pemerintah Anda, bicaralah dulu dengan UNHCR atau LSM.

## Taiwan

caution-id-kdei-taipei = Petugasnya pernah menyuruh pekerja agar tidak meninggalkan majikan. Nomor pekerja 1955 terpisah: kementerian tenaga kerja Taiwan mengelolanya.
caution-ph-mwo-kaohsiung = Nomor ini dari 2022. Waktu itu kantor ini bernama POLO. Mungkin sudah berubah.
caution-ph-mwo-taichung = Nomor ini dari 2022. Waktu itu kantor ini bernama POLO. Mungkin sudah berubah.
caution-ph-mwo-taipei = Nomor ini dari 2022. Waktu itu kantor ini bernama POLO. Mungkin sudah berubah.
caution-tw-1955 = Nomor ini meneruskan kasus ke dinas tenaga kerja, dan kadang ke polisi. Jika Anda meninggalkan majikan atau tidak punya izin, bicaralah dulu dengan LSM. Hanya berfungsi di dalam Taiwan. Ini bukan nomor imigrasi.
caution-tw-hope-workers-center = Tidak ada nomor telepon yang diketahui. Pusat ini ada di Zhongli. Gunakan situs web.
caution-tw-police-110 = Polisi memeriksa dokumen izin tinggal Anda. Dalam bahaya, tetaplah menelepon. Jika Anda ditahan dan takut pada pemerintah Anda, segera katakan itu.
caution-tw-spa = Rumah aman untuk pekerja yang terluka, sakit, dan hamil. Tidak ada nomor telepon yang diketahui.
caution-tw-taipei-foreign-labour-office = Kantor kota ini juga memeriksa tempat kerja. Tanpa dokumen, bicaralah dulu dengan LSM. Nomornya mungkin sudah berubah. Nomor sambungan: Filipina 4208, Indonesia 4213, Vietnam 4223, Thailand 4221.

## Thailand

caution-th-ambulance-1669 = Petugas mungkin tidak bisa bahasa Inggris. Rumah sakit mungkin meminta uang kemudian. Tanyakan sejak awal tentang LSM kesehatan migran.
caution-th-asylum-access = Nomor teleponnya belum dipastikan. Periksa situs webnya. Lembaga ini membantu pengungsi, juga di tahanan imigrasi.
caution-th-bangkok-ems-1646 = Sumber tidak sama tentang nomor ini. Satu sumber menyebut ini nomor imigrasi. Pakai 1669 saja.
caution-th-brc = Nomor teleponnya belum dipastikan. Layanan kesehatan dasarnya berhenti pada 2014.
caution-th-childline-1387 = Untuk orang di bawah 18 tahun. Nomor ini belum diperiksa. Petugasnya berbahasa Thai.
caution-th-con-kh-sakaeo = Pada 2025 di sini ada pertempuran dan jam malam, dan perlintasan ditutup. Konsulat mungkin tidak menjawab, dan tidak ada nomor telepon yang diketahui. Jangan lewat jalan hutan: mungkin ada ranjau.
caution-th-con-mm-chiangmai = Konsulat ini di bawah penguasa militer. Orang yang lari dari tentara atau wajib militer, dan keluarga mereka, mungkin dalam bahaya. Bicaralah dulu dengan LSM. Tidak ada nomor telepon yang diketahui.
caution-th-ddpm-1784 = Hanya untuk banjir dan bencana lain. Nomor ini belum benar-benar dipastikan.
caution-th-dlpw-1546 = Kantor pemerintah ini bekerja bersama tim pemeriksa. Tanpa dokumen, pergilah bersama LSM atau pengacara. Nomornya dari 2017; pengaduan mungkin sudah pindah ke 1506.
caution-th-dlpw-tak = Hanya nomor nasional yang diketahui. Tanpa dokumen, pergilah bersama LSM seperti HRDF atau MAP.
caution-th-doe-1694 = Kantor ini menerbitkan izin dan ikut pemeriksaan yang menuntut pekerja secara hukum. Juga menerima laporan tentang pekerja tanpa izin. Tanpa dokumen, jangan beri nama atau tempat kerja Anda. Minta LSM menelepon untuk Anda.
caution-th-dsi-1202 = Nomor ini belum diperiksa. Penyidik ini bekerja dengan polisi, yang mungkin menangkap orang tanpa dokumen. Jika nyawa Anda terancam, tetaplah menelepon. Jika tidak, minta LSM menghubungi mereka untuk Anda.
caution-th-emb-bd = Nomor ini belum diperiksa. Kedutaan ini juga melayani orang Bangladesh di Kamboja.
caution-th-emb-kh = Nomornya dari 2014 dan mungkin sudah mati. Thailand dan Kamboja dalam konflik bersenjata sejak 2025. Kedutaan mungkin tidak bisa bertindak, dan perlintasan darat pernah ditutup.
caution-th-emb-la = Alamat dan nomornya belum diperiksa. Pastikan dulu sebelum Anda pergi.
caution-th-emb-mm = Kedutaan ini di bawah penguasa militer. Jika Anda lari dari tentara, wajib militer, atau karena politik, ini berbahaya. Petugasnya pernah mengancam bahwa penelepon akan ditangkap. Bicaralah dulu dengan LSM; nomornya dari 2015.
caution-th-emb-my = Nomornya dari 2020 dan mungkin sudah berubah.
caution-th-emb-np = Alamat dan nomornya belum diperiksa. Kedutaan ini juga melayani orang Nepal di Kamboja, Laos, dan Myanmar.
caution-th-emb-ph = Nomornya dari 2010 dan 2014 dan mungkin sudah berubah.
caution-th-emb-vn = Nomornya dari 2014. Jika gagal, pakai nomor perlindungan warga Vietnam. Jika Anda takut pada pemerintah Anda, bicaralah dulu dengan UNHCR.
caution-th-ffw = Nomornya dari sekitar 2012 dan sekarang mungkin milik orang lain yang tidak dikenal.
caution-th-ffw-maesot = Polisi mengirim orang ke sini, jadi polisi mungkin tahu Anda tinggal di sini. Rumah aman ini mungkin sudah tutup. Tidak ada nomor telepon yang diketahui.
caution-th-frn = Hukum Thailand selama ini melarang pekerja migran memimpin serikat pekerja. Jika kapten Anda bersikap memusuhi, bergabunglah diam-diam. Tidak ada nomor telepon yang sudah dipastikan.
caution-th-gcc-1111 = Kantor pemerintah ini meneruskan pengaduan ke kementerian, juga ke imigrasi. Tanpa dokumen, bicaralah dulu dengan LSM. Petugasnya mungkin tidak bisa bahasa Anda.
caution-th-hrdf = Tidak ada nomor telepon yang sudah dipastikan. Gunakan situs web untuk meminta pengacara gratis.
caution-th-ilo-roap = Kantor ini tidak menerima kasus perorangan. Tanyakan di mana Migrant Worker Resource Centre terdekat.
caution-th-iom-bangkok = Ini nomor kantor yang lama, bukan nomor bantuan. Waspadai tawaran palsu bantuan migrasi di internet dan lewat email.
caution-th-issara = Sering menyelesaikan kasus lewat perusahaan yang membeli dari majikan Anda. Mintalah agar nama Anda tidak diberikan. Hanya gratis di dalam Thailand. Bahasa Lao mungkin tidak dilayani lagi.
caution-th-jrs = Nomor ini untuk proyek pendidikannya. Sekarang dana bantuannya mungkin lebih sedikit.
caution-th-lpn = Lembaga ini juga bekerja dengan orang tanpa dokumen. Penyelamatan mungkin melibatkan polisi atau petugas kementerian. Jika Anda tidak mau itu, katakan dulu.
caution-th-lpn-languages = Nomor-nomor ini belum dicoba. Satu nomor bahasa mungkin sudah berubah.
caution-th-mae-tao = Klinik ini mengobati orang dengan atau tanpa dokumen. Pos pemeriksaan di jalan dekat Mae Sot bisa berakibat penangkapan di jalan. Tidak ada nomor telepon yang sudah dipastikan.
caution-th-map = Ada nomor krisis, tetapi nomornya tidak bisa dipastikan. Gunakan situs web.
caution-th-mental-1323 = Petugasnya biasanya hanya berbahasa Thai.
caution-th-mfa-protection = Untuk warga negara Thailand yang kesulitan di luar negeri. Nomor ponselnya untuk satu krisis dan mungkin tidak berfungsi lagi.
caution-th-mitrthai = Ini hanya informasi, dan Anda perlu internet. Isinya mungkin bukan yang terbaru.
caution-th-mmf = Untuk Chiang Rai dan Phayao. Tidak ada nomor telepon yang sudah dipastikan, dan halamannya mungkin sudah lama.
caution-th-mol-sso-1506 = Pemerintah mengelola nomor ini. Juga menerima laporan tentang pekerja tanpa izin. Tanpa dokumen, tanya LSM dulu. Pada 2019, tombol 5 untuk pengaduan kerja; ini mungkin sudah berubah.
caution-th-mrc-bangbon-homenet = Hanya bisa datang langsung: tidak ada nomor telepon yang diketahui. Pusat ini mungkin sudah tutup.
caution-th-mrc-maesot-hrdf = Telepon dan alamat jalannya belum dipastikan. Pusat ini sudah membantu banyak pekerja tanpa dokumen.
caution-th-msdhs-1300 = Nomor ini bisa meneruskan kasus ke polisi; korban pernah ditangkap dan dideportasi. Saat Covid nomor ini juga menerima laporan tentang migran. Rumah aman negara mungkin membatasi gerak dan telepon. Tanpa dokumen, biarkan LSM menelepon jika Anda bisa menunggu; minta bahasa Anda.
caution-th-msdhs-1300-abroad = Hanya untuk orang Thailand di luar Thailand. Nomor ini mungkin sudah ditutup.
caution-th-msdhs-datip = Nomor ini dari 2012 dan kantornya sudah berubah. Nomor pertama untuk dicoba adalah 1300, tetapi baca peringatannya.
caution-th-mwrn = Sumbernya sudah lama dan kantornya mungkin sudah tutup. Tidak ada nomor telepon yang diketahui.
caution-th-nhrct = Prosesnya lambat dan bukan untuk keadaan darurat. Beberapa kasus diteruskan ke polisi dan kementerian. Jika Anda tidak setuju, katakan.
caution-th-nhrct-1377 = Nomor ini belum diperiksa. Lebih baik pakai nomor Bangkok dari komisi ini.
caution-th-paveena-1134 = Nomor ini belum diperiksa. Lembaga ini bekerja erat dengan polisi dan media. Minta mereka merahasiakan nama dan wajah Anda.
caution-th-police-1599 = Ini nomor polisi. Polisi Thailand mungkin menangkap dan menahan orang tanpa dokumen. Jika nyawa Anda terancam, tetaplah menelepon. Jika bisa menunggu, bicaralah dulu dengan LSM.
caution-th-police-191 = Ini polisi. Mereka mungkin menangkap dan menahan orang tanpa dokumen. Jika nyawa Anda terancam, tetaplah menelepon. Jika tidak, bicaralah dulu dengan LSM; kebanyakan operator hanya berbahasa Thai.
caution-th-police-ahtd-1191 = Ini nomor polisi, dan nomor ini belum diperiksa. Polisi mungkin menangkap dan menahan orang tanpa dokumen. Jika nyawa Anda terancam, tetaplah menelepon. Jika tidak, bicaralah dulu dengan LSM.
caution-th-rbb = Nomor teleponnya ada di situs webnya. Gunakan situs web untuk mencarinya.
caution-th-saw-maesot = Lembaga ini mengatakan mereka membantu orang tanpa dokumen, juga untuk jaminan agar bebas dari tahanan. Halamannya dari 2013. Tidak ada nomor telepon yang diketahui.
caution-th-stella-maris-samaesan = Pusat ini dibuka pada 2017 dan mungkin sudah pindah. Tidak ada nomor telepon yang diketahui.
caution-th-swan = Untuk perempuan Shan dan suku lain di Fang, Mae Ai, dan Wiang Haeng. Tidak ada nomor telepon yang sudah dipastikan.
caution-th-tourist-police-1155 = Ini nomor polisi untuk turis, dengan beberapa bahasa asing. Polisi mungkin menangkap dan menahan orang tanpa dokumen. Jika nyawa Anda terancam, tetaplah menelepon. Jika tidak, bicaralah dulu dengan LSM.
caution-th-tzuchi = Klinik ini buka sebulan sekali pada 2015. Periksa apakah masih berjalan sebelum Anda berangkat.
caution-th-unhcr = Kartu UNHCR tidak mencegah penangkapan di Thailand. Simpan nomor dari situs webnya selagi ada sinyal. UNHCR mengatakan bahwa ucapan Anda dirahasiakan. Orang dari Myanmar sering dikirim ke kamp di perbatasan.

## Timor-Leste

caution-tl-civil-protection-115 = Nomor ini dari 2013. Pengumuman yang lebih baru menyebut 112 sebagai nomor darurat.
caution-tl-emergency-112 = Polisi menjawab nomor ini. Ambulans dan pemadam kebakaran mungkin tidak menjawab nomor ini di semua tempat.
caution-tl-pntl-landline = Ini polisi. Nomor ini diumumkan untuk kecelakaan di jalan.
caution-tl-pradet-fatin-hakmatek = Datang langsung: tidak ada nomor telepon yang diketahui, dan sumbernya sudah lama. Rumah aman negara hanya diberikan kepada orang yang ikut dalam penyelidikan (laporan 2023).

## Viet Nam

caution-vn-111-trafficking-child-hotline = Semua panggilan direkam. Laporan diteruskan ke polisi, penjaga perbatasan, penjaga pantai, atau pemerintah desa (komune). Mungkin tidak berfungsi dari luar negeri.
caution-vn-112-disaster-rescue = Militer mengelola nomor ini. Untuk bencana dan penyelamatan, juga di laut. Bukan untuk masalah kerja.
caution-vn-citizen-protection = Pemerintah mengelola nomor ini. Jika Anda takut pada pemerintah Vietnam, bicaralah dengan UNHCR, bukan dengan nomor ini. Gunakan hanya nomor di sini.
caution-vn-csaga = Pusatnya di Ho Chi Minh City dan Da Nang mungkin sudah tutup. Tanyakan sebelum Anda berangkat.
caution-vn-dolab-check-recruiter = Ada orang yang berpura-pura sebagai pusat negara COLAB untuk mengumpulkan uang. Bayar hanya setelah tanda tangan, secara langsung, dan minta kuitansi. Alamat web mungkin sudah berubah.
caution-vn-hagar = Biasanya menerima orang yang dikirim oleh pihak berwenang atau kelompok mitra.
caution-vn-iom = Kantor ini tidak punya nomor bantuan untuk umum yang kami ketahui. Nomor nasionalnya 111; baca dulu peringatannya.
caution-vn-peace-house = Panggilan ini berbayar dan biasanya tidak berfungsi dari luar negeri. Alamat rumah aman ini rahasia.
