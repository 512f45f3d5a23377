### Cautions shown above the call button of a contact, one message for each directory record that needs one.
### About 220 characters at most, short sentences, spoken to a person who may be frightened.
### Every warning of the source is kept; a record without a warning for the caller has no message.
### A caution never promises safety and never gives another phone number, only short official codes.

## Any country (at sea)

caution-int-iswan-seafarerhelp = Panggilan telefon mungkin berbayar, jadi WhatsApp lebih baik. Biasanya ia membantu orang tanpa dokumen, tetapi ini bukan janji.

## Bangladesh

caution-bd-109 = Talian ini menyerahkan kes kepada polis. Anda juga boleh bercakap dengan NGO atau kumpulan bantuan guaman.
caution-bd-999 = Polis mengendalikan talian ini. Ia terhenti selama lapan hari pada 2024 semasa rusuhan.
caution-bd-check-recruiter-bmet = Minta nombor RL daripada agensi dan semak di sini. Subejen (dalal) tiada nombor RL. Agensi yang menyimpan pasport anda boleh dihukum.
caution-bd-mrc-dhaka-cumilla = Pusat-pusat ini mungkin sudah tutup. Tanya pejabat pekerjaan daerah (DEMO) sama ada ia masih berjalan.
caution-bd-nlaso-16699 = Nombor yang lebih lama masih dicetak di banyak tempat. Guna hanya nombor di sini. Anda juga boleh datang terus: setiap mahkamah daerah ada pejabat bantuan guaman.
caution-bd-okup = Laman web dan telefonnya tidak dapat disemak.
caution-bd-probash-bondhu-16135 = Panggilan dari luar negara berbayar. Jawapan mungkin lambat: dahulu kakitangannya terlalu sedikit.
caution-bd-wage-earners-centre-khilkhet = Menginap satu malam berbayar, kira-kira 200 taka pada 2022. Anda perlu dokumen untuk menginap. Katil untuk wanita sedikit. Namanya mungkin sudah berubah sejak 2024.

## Brunei

caution-bn-ambulance-991 = Hospital kerajaan mungkin mengenakan bayaran kepada warga asing. Ini biasa dikatakan orang dan belum disemak.
caution-bn-htu = Ini pejabat polis. Hanya sedikit orang yang diperiksa diiktiraf sebagai mangsa pemerdagangan orang. Minta Human Trafficking Unit; tiada talian khas yang diketahui. Jika boleh, pergi bersama kedutaan anda.
caution-bn-labour = Orang awam juga menggunakan nombor ini untuk melaporkan penyalahgunaan lesen pekerja. Laporan bahawa pekerja meninggalkan majikan pernah membawa kepada hukuman sebat. Tanpa permit yang sah, telefon kedutaan anda dahulu.
caution-bn-mm-embassy = Kedutaan ini di bawah penguasa tentera. Pelarian, orang yang meninggalkan tentera, aktivis, orang dalam umur kerahan tentera dan keluarga mereka mungkin dalam bahaya. Bercakap dahulu dengan UNHCR atau NGO.
caution-bn-ph-embassy = Tiada telefon terus kedutaan ini ditemui. Nombor pendek di sini mungkin gagal dari luar negara. Jika gagal, guna nombor Manila yang lain. Halaman webnya tidak rasmi.
caution-bn-police-993 = Orang yang teraniaya oleh pemerdagangan orang mungkin pernah ditahan dan dihantar pulang (deportasi) selepas pemeriksaan yang lemah. Tinggal lebih masa boleh dikenakan hukuman sebat. Jika anda boleh tunggu, bercakap dahulu dengan kedutaan anda atau NGO.

## Cambodia

caution-kh-ambulance-119 = Senarai yang kami lihat meliputi Phnom Penh. Nombor ini mungkin juga berfungsi di tempat lain.
caution-kh-central = Biasanya ia membantu orang Kemboja di luar negara, juga yang tanpa dokumen. Tiada nombor telefon yang disahkan. Guna laman web.
caution-kh-chabdai = Kumpulan ini menghantar orang ke rumah perlindungan dan bantuan guaman. Nombornya hanya ada di laman webnya.
caution-kh-childhelpline-1280 = Untuk orang berumur sehingga 25 tahun. Keluarga boleh bertanya tentang migran yang hilang. Talian ini menyerahkan kes berat kepada polis.
caution-kh-emb-id = Nombor pertama untuk perlindungan. Nombor kedua untuk dokumen konsular.
caution-kh-emb-in = Nombor ini diterbitkan untuk pertempuran pada Julai 2025. Ia mungkin sudah berubah.
caution-kh-iom = Ini nombor pejabat yang lama, bukan talian bantuan. Ia mungkin sudah berubah.
caution-kh-lac = Telefon dan alamatnya dari 2015 dan mungkin sudah berubah.
caution-kh-lscw = Tiada nombor telefon yang disahkan. Guna laman web untuk minta peguam percuma.
caution-kh-molvt-1297 = Pada 2025 talian ini untuk mencari kerja selepas pulang dari Thailand. Bantuan untuk aduan tentang perekrut, atau tentang majikan Thailand, belum disahkan.
caution-kh-mrc-bmc-central = Ada pertempuran di wilayah ini pada Disember 2025. Semak sama ada perjalanan selamat. Telefon dan waktu buka tidak diketahui.
caution-kh-police-117 = Ini talian polis. Polis pernah mengeluarkan orang dari kompleks penipuan, kemudian mereka ditahan dan dihantar pulang (deportasi). Jika boleh, hantar mesej dahulu kepada kedutaan anda atau NGO.
caution-kh-tip-1288 = Ini talian polis. Orang yang dikeluarkan dari kompleks penipuan pernah ditahan dan dihantar pulang (deportasi) selepas itu. Jika boleh, hantar mesej dahulu kepada kedutaan anda atau NGO. Waktu buka dan bahasanya belum disahkan.

## Hong Kong

caution-hk-emergency-999 = Polis boleh memeriksa status imigresen anda. Dalam bahaya, tetap telefon. Minta nombor laporan.
caution-hk-help = Ambil nombor semasa dari laman webnya. Nombor telefon di sini belum disahkan.
caution-hk-labour-fdh-hotline = Kerajaan mengendalikan talian ini dan mungkin menyerahkan data kepada polis atau Imigresen. Jika visa anda sudah tamat, telefon NGO atau konsulat dahulu. Jika kontrak tamat awal, mohon lanjutan tempoh tinggal dalam 14 hari.
caution-hk-mfmw = Nombor telefon ini dari sekitar 2014 dan belum disahkan. Guna laman web atau pergi ke pejabatnya.
caution-id-kjri-hong-kong = Orang di luar bangunan mungkin menyamar sebagai kakitangan dan minta wang. Guna hanya kaunter di dalam.
caution-ph-consulate-hong-kong = Nombor ini kali terakhir dilihat pada 2020 dan mungkin sudah berubah. Pada waktu malam mungkin sukar menghubungi sesiapa.
caution-ph-mwo-hong-kong = Datang terus: tiada nombor telefon yang diketahui. Pejabat ini ada rumah perlindungan di alamat rahsia, yang sedang berpindah pada 2026. Tanya tentang rumah perlindungan itu di sini.
caution-ph-ofw-global-center-hong-kong = Hanya boleh datang terus. Tiada nombor telefon yang diketahui.

## Indonesia

caution-id-ambulance-119 = Di luar bandar besar, ambulans mungkin tidak cepat sampai. Sumber untuk nombor ini sudah lama.
caution-id-check-recruiter-siskop2mi = Ada dua alamat web yang dicetak, jadi pastikan dahulu yang mana betul. Visa lawatan atau ziarah untuk bekerja ialah tanda bahaya.
caution-id-emergency-112 = Nombor ini tidak berfungsi di semua tempat. Jika gagal, cuba 110 untuk polis atau 119 untuk ambulans. Kami menemui nombor ini hanya untuk Jakarta.
caution-id-iom-indonesia = Pejabat ini tiada talian bantuan awam yang kami tahu.
caution-id-kemlu-pwni-hotline = Senarai-senarai tidak sama tentang nombor ini. Jika anda di luar negara, cuba dahulu kedutaan atau konsulat Indonesia yang terdekat.
caution-id-kemnaker-1500630 = Pejabat ini kini mengendalikan kerja di dalam Indonesia dan kes lama dengan agensi. Untuk kerja di luar negara, tanya KP2MI.
caution-id-komnas-ham = Telefon dan e-melnya lama dan mungkin sudah berubah. Anda mesti menulis dan menandatangani aduan anda. Minta jika anda mahu nama anda dirahsiakan.
caution-id-komnas-perempuan = Ia tidak mengendalikan rumah perlindungan sendiri. Ia merekodkan aduan anda dan menghantar anda kepada rakan kerjasamanya. Nombor telefonnya belum benar-benar disahkan.
caution-id-kp2mi-call-centre = Dari luar negara ini panggilan antarabangsa biasa dan berbayar. Nombor lain yang tersebar untuk pejabat ini tidak dapat disahkan.
caution-id-kp2mi-whatsapp = Pastikan akaun WhatsApp ini telah disahkan sebelum anda menghantar gambar pasport anda.
caution-id-lbh-jakarta = Datang terus, Isnin hingga Khamis, 09.00 hingga 16.00; waktunya mungkin sudah berubah. Ia melayani Jakarta dan bandar berdekatan.
caution-id-migrant-care = Nombor ini diterbitkan untuk krisis Timur Tengah 2026. Ia mungkin sibuk atau sudah berubah.
caution-id-peduli-wni-portal = Kementerian Luar menyimpan data peribadi anda. Anda perlukan internet dan dokumen pengenalan diri.
caution-id-police-110 = Ini talian polis. Nombor ini belum disemak. Ia hanya berfungsi di dalam Indonesia.
caution-id-psd-buruh-migran = Nombor telefon ini dari 2011 dan sekarang mungkin milik orang yang tidak dikenali. Guna laman web.
caution-id-safe-travel-app = Butang kecemasan boleh menghantar gambar, video dan lokasi anda kepada kedutaan. Jangan pasang jika majikan memeriksa telefon anda. Aplikasi ini mungkin tidak berfungsi lagi.
caution-id-sapa-129 = Kerajaan mengendalikan talian ini. Ia bekerja dengan polis dalam kes berat.
caution-id-sbmi = Telefon dan alamatnya dari 2014 dan mungkin sudah berubah. Kesatuan ini juga membantu orang yang pergi tanpa dokumen.
caution-id-unhcr-jakarta = Ini untuk orang yang perlukan perlindungan sebagai pelarian, bukan untuk masalah kerja. Nombor telefon bimbitnya kerap berubah.

## Laos

caution-la-adwle = Untuk wanita yang mengalami keganasan, dan untuk kes pemerdagangan orang. Tiada nombor telefon yang diketahui. Guna laman web.
caution-la-ambulance-1195 = Sumber mencetak dua nombor. Cuba 1195 dahulu, kemudian 195. Di Vientiane, 1623 kerap lebih cepat.
caution-la-atd = Ini polis. Nombor ini ialah telefon bimbit seorang pegawai kanan dan mungkin berubah. Jika boleh, bercakap dahulu dengan NGO atau kedutaan.
caution-la-care = Ini talian pejabat, bukan talian bantuan.
caution-la-emb-th = Untuk orang Thailand yang perlukan bantuan, dan visa untuk pekerja Laos. Tiada nombor telefon yang diketahui.
caution-la-iom = Ini nombor pejabat yang lama, bukan talian bantuan. Ia mungkin sudah berubah.
caution-la-lwu-1362 = Ia hanya berfungsi di dalam Laos. Talian ini berkait dengan kerajaan. Ia juga membantu lelaki jika tiada pusat lain.
caution-la-mrc-champasak = Kementerian buruh mengendalikan pusat ini. Tiada nombor telefon yang diketahui, jadi anda mesti datang terus.
caution-la-mrc-luangprabang = Ia dibuka pada 2018 dan mungkin sudah tutup. Tiada nombor telefon yang diketahui, jadi anda mesti datang terus.
caution-la-mrc-salavan = Ia ada talian telefon, tetapi kami tidak tahu nombornya. Guna laman web.
caution-la-police-1191 = Ini polis. Sumber mencetak dua nombor: cuba 1191 dahulu, kemudian 191. Jika anda boleh tunggu, bercakap dahulu dengan NGO atau kedutaan.
caution-la-rescue-1623 = Ambulans ini hanya berfungsi di kawasan Vientiane.
caution-la-tourist-police = Ini polis, untuk warga asing yang menjadi mangsa jenayah. Jika anda boleh tunggu, bercakap dahulu dengan NGO atau kedutaan.
caution-la-vfi = Tiada nombor telefon yang disahkan. Guna laman web, atau datang terus di Pakse.

## Malaysia

caution-my-ambulance-999 = Jika nyawa terancam, telefon. Hospital kerajaan diarahkan melaporkan pesakit tanpa dokumen kepada Imigresen atau polis. Jika anda boleh tunggu, guna NGO atau klinik amal. Kad UNHCR mungkin mengurangkan kos.
caution-my-asylum-access = Biasanya ia membantu orang tanpa dokumen, tetapi ini bukan janji. Tiada nombor telefon yang diketahui.
caution-my-bd-hc-kl = Orang tengah di luar menjual perkhidmatan yang percuma di dalam. Alamatnya sudah beberapa kali berpindah, jadi semak sebelum anda pergi. Tiada nombor telefon yang boleh dipercayai.
caution-my-befrienders-kl = Talian ini mendengar apabila perasaan anda sangat teruk. Biasanya anda tidak perlu beri nama. Guna hanya nombor di sini.
caution-my-crc-chin = Hanya e-melnya diketahui. Biasanya ia membantu orang tanpa dokumen, tetapi ini bukan janji.
caution-my-eaic = Aduan di sini tidak melindungi anda daripada ditangkap. Buat melalui peguam atau NGO. Jawapan boleh mengambil masa 6 hingga 12 bulan. Ia mungkin tidak lagi menerima aduan tentang polis.
caution-my-fire-994 = Jika 994 tidak menjawab, telefon 999.
caution-my-hei = Biasanya ia membantu orang tanpa dokumen, tetapi ini bukan janji. Tiada nombor telefon yang diketahui.
caution-my-id-kbri-kl = Tanpa dokumen, hantar mesej dahulu dan rancang perjalanan. Warganegara Indonesia biasanya boleh minta bantuan, dengan atau tanpa dokumen. Surat perjalanan (SPLP) sahaja tidak menyelesaikan kes imigresen. Satu nombor di sini belum disemak.
caution-my-id-kjri-jb = Untuk Johor, Melaka, Negeri Sembilan dan Pahang. Taip perkataan seperti "ditipu" atau "diancam". Warganegara Indonesia biasanya boleh minta bantuan, dengan atau tanpa dokumen. Surat perjalanan (SPLP) sahaja tidak menyelesaikan kes imigresen.
caution-my-id-kjri-kk = Untuk Pantai Barat, Kudat, Pedalaman, Sandakan dan Labuan. Orang di kawasan Tawau menggunakan konsulat Tawau.
caution-my-id-kjri-kuching = Sumber memberi alamat yang berbeza. Telefon sebelum anda pergi. Ada talian berasingan untuk perlindungan, masalah kerja dan kematian.
caution-my-id-kjri-penang = Untuk Pulau Pinang, Kedah dan Perlis. Nombor telefon bimbitnya belum benar-benar disahkan.
caution-my-id-kri-tawau = Hanya untuk Tawau, Kalabakan, Kunak, Lahad Datu dan Semporna. Nombor telefon bimbit untuk dokumen segera belum disahkan.
caution-my-in-hc-kl = Talian WhatsApp ini dibuka untuk Covid pada 2020. Ia mungkin sudah ditutup.
caution-my-jtk-sabah = Tiada nombor telefon yang diketahui. Sabah ada undang-undang buruh sendiri. Pejabat ini juga menguatkuasakan undang-undang pemerdagangan orang.
caution-my-jtk-sarawak = Nombor-nombor ini dari 2014 dan mungkin sudah berubah. Sarawak ada undang-undang buruh sendiri.
caution-my-jtksm = Nombor pertama juga menerima laporan untuk polis dan Imigresen. Katakan ini aduan buruh, dan jangan bercakap tentang dokumen anda. Majikan kerap membatalkan permit selepas aduan. Minta sokongan NGO atau kedutaan dahulu.
caution-my-kh-embassy-kl = Kedutaan mengatakan surat perjalanan sementaranya percuma. Tolak orang tengah yang minta wang. Ia pernah memberi perlindungan kepada orang tanpa dokumen, tetapi juga pernah menolak orang.
caution-my-kllac = Biasanya ia membantu orang tanpa dokumen, tetapi ini bukan janji. Nombor telefon bilik mahkamah di Jalan Duta sudah lama.
caution-my-mapo-hotline = Talian ini menyerahkan panggilan kepada polis dan Imigresen. Ia juga menerima laporan tentang penyeludupan migran. Pemanggil tanpa dokumen boleh ditangkap. Kecuali nyawa terancam, hubungi NGO atau kedutaan dahulu.
caution-my-mho = Seorang bekas ketua polis menasihati kumpulan ini. Ia terutamanya menangani penipuan di luar negara. Tanya tentang bayaran dan kerahsiaan sebelum anda memberi butiran.
caution-my-mm-embassy-kl = Bahaya bagi pelarian: kedutaan ini di bawah penguasa tentera. Orang yang meninggalkan tentera, aktivis, orang dalam umur kerahan tentera dan keluarga mereka mungkin juga dalam bahaya. Bercakap dahulu dengan UNHCR atau NGO.
caution-my-mtuc = Maklumat hubungan ini dari 2018 dan mungkin sudah berubah. E-melnya mungkin salah cetak.
caution-my-np-embassy-kl = Guna hanya nombor di sini. Senarai lain mencetak nombor yang salah. Tiada talian 24 jam yang diketahui.
caution-my-nsrc-997 = Untuk wang yang baru sahaja hilang kerana penipuan. Polis turut bertugas di talian ini. Tanpa dokumen, anda boleh minta NGO menelefon. Waktu buka mungkin berbeza.
caution-my-perkeso = Ini pejabat kerajaan. Ia untuk pekerja tercedera yang didaftarkan oleh majikan. Tanpa permit, biasanya anda tidak dilindungi. Nombor telefon ini tidak berfungsi dari luar negara.
caution-my-ph-embassy-kl = Tiada telefon semasa kedutaan ini ditemui. Nombor di sini berada di Manila; nombor pendek mungkin gagal. Filipina tiada pejabat konsular tetap di Sabah.
caution-my-police-999 = Telefon apabila nyawa dalam bahaya. Polis boleh memeriksa dokumen, dan orang tanpa dokumen pernah ditangkap selepas membuat laporan. Jika anda boleh tunggu, telefon dahulu NGO, kedutaan anda atau UNHCR. Wanita boleh menelefon WAO.
caution-my-shut = Ia menyerahkan laporan kepada majlis kerajaan tentang pemerdagangan orang (Kementerian Dalam Negeri). Kebanyakan orang yang dibantunya ialah warganegara Malaysia.
caution-my-suhakam = Ia boleh memeriksa tempat tahanan. Ia tidak dapat menghentikan pengusiran (deportasi). Nombor telefonnya belum disahkan sepenuhnya. Biasanya ia membantu orang tanpa dokumen, tetapi ini bukan janji.
caution-my-talian-heal = Kerajaan mengendalikan talian ini. Waktu bukanya belum disahkan.
caution-my-talian-kasih = Kerajaan mengendalikan talian ini. Alamat dan butiran anda diserahkan kepada pejabat kebajikan daerah. Ia mungkin juga diserahkan kepada polis.
caution-my-tenaganita = Nombor telefonnya belum disahkan. Biasanya ia membantu orang tanpa dokumen, tetapi ini bukan janji.
caution-my-th-embassy-kl = Ambil nombor telefon dari laman web kedutaan. Konsulat Thailand di Pulau Pinang dan Kota Bharu mungkin lebih dekat.
caution-my-th-kotabharu = Tiada nombor telefon yang diketahui. Kakitangannya juga melawat tempat lain di Kelantan dan Terengganu.
caution-my-unhcr-detention = Hubungi UNHCR segera, dan peguam juga: UNHCR pernah tidak dibenarkan masuk depot tahanan. Sediakan nombor UNHCR, tempat dan tarikh. Jika tiada siapa menjawab, guna borang web. Tanya UNHCR sebelum memberi data kepada sesiapa.
caution-my-unhcr-kl = Jangan pergi ke sana tanpa janji temu. Ada orang yang disekat dalam perjalanan. Daftar dalam talian. Tanya UNHCR sebelum anda memberi data kepada sesiapa.
caution-my-vn-embassy-kl = Nombor-nombor ini dari 2018 atau lebih awal. Jika tiada siapa menjawab, guna talian bantuan Vietnam di sini. Jika anda takut kepada kerajaan anda, bercakap dahulu dengan UNHCR.
caution-my-wao = Pergi ke polis tanpa dokumen boleh membawa kepada penangkapan. Kakitangannya tahu hal ini dan biasanya membuat rancangan dengan mengambil kira hal itu. Sebelum anda bercakap tentang dokumen anda, tanya bagaimana mereka menggunakan maklumat daripada anda.
caution-my-wcc-penang = Nombor-nombor ini dari 2015 dan 2020 dan mungkin sudah berubah.
caution-my-wfw-app = Kerajaan mengendalikan aplikasi ini. Nama anda sepatutnya dirahsiakan, tetapi pemeriksa mungkin datang bersama Imigresen. Tanpa dokumen, tanya NGO dahulu. Bahasa anda mungkin tiada.

## Myanmar

caution-mm-ambulance-192 = Ia hanya berfungsi di Yangon, Nay Pyi Taw dan Mandalay. Di tempat lain, orang menelefon ambulans badan amal tempatan.
caution-mm-dol-npt = Penguasa tentera mengawal pejabat ini. Anda mungkin ditangkap, dipaksa masuk tentera atau diminta wang. Bercakap dahulu dengan UNHCR, NGO atau kesatuan sekerja yang sudah berpindah ke luar Myanmar. Nombornya lama dan mungkin gagal.
caution-mm-fire-191 = Di Myanmar, 191 ialah bomba. Di Thailand, 191 ialah polis.
caution-mm-mrc-tachileik = Pusat ini bekerja dengan jabatan buruh sebelum rampasan kuasa 2021. Ia mungkin sudah tutup atau bertukar pengurus. Tiada nombor telefon yang diketahui.
caution-mm-ncm-forced-labour = Penguasa tentera mengawal pejabat ini. Anda mungkin ditangkap, dipaksa masuk tentera atau diminta wang. Orang yang mengadu pernah diugut atau dibuang kerja. Bercakap dahulu dengan kesatuan sekerja atau NGO yang sudah berpindah ke luar Myanmar.
caution-mm-police-199 = Penguasa tentera mengawal polis. Anda mungkin ditangkap, dipaksa masuk tentera atau diminta wang. Bercakap dahulu dengan UNHCR atau NGO. Ia hanya berfungsi di Yangon, Nay Pyi Taw dan Mandalay.

## Nepal

caution-np-dofe-check-recruiter = Semak dua perkara: lesen agensi dan surat permintaan pekerja (demand letter) yang diluluskan.
caution-np-maiti-nepal = Kakitangannya memberhentikan dan menyoal wanita di lintasan sempadan. Tiada nombor telefon yang diketahui.
caution-np-nwc-1145 = Talian mungkin sibuk: kakitangannya sedikit. Di luar Kathmandu bantuannya kurang.
caution-np-pncc = Nombor ini lama dan mungkin sudah berubah. Nombor lain dalam beberapa aplikasi nampaknya direka.
caution-np-police-100 = Nombor kecemasan ini mungkin sudah berubah sejak 2023.
caution-np-pourakhi = Tiada nombor telefon yang diketahui. Nombor dalam beberapa aplikasi direka-reka.
caution-np-sami-mrc = Pusat-pusat ini berada di pejabat pentadbiran daerah. Nombor telefonnya tidak diketahui. Sebahagiannya mungkin sudah tutup.
caution-np-shramadhan-1141 = Ada orang tengah yang minta wang daripada keluarga untuk tuntutan insurans kematian. Jangan bayar mereka. Nombor percuma hanya berfungsi pada sesetengah rangkaian Nepal. Guna hanya nombor di sini.
caution-np-tia-information-booth = Datang terus di lapangan terbang. Kaunternya mungkin sudah tutup.

## Philippines

caution-ph-1343-actionline = Dari luar Manila, dail kod kawasan 02 dahulu. Panggilan dari luar negara belum disahkan. Dari luar negara, guna talian bantuan 1348.
caution-ph-check-recruiter-dmw = Semak dua perkara: agensi itu berstatus "Valid" dan tawaran kerja itu (job order) benar-benar wujud. Penipu meniru nama agensi sebenar. Halaman Facebook, surat SEC atau permit datuk bandar tidak membuktikan apa-apa.
caution-ph-dfa-oumwa = Untuk orang Filipina di tempat yang tiada Migrant Workers Office, dan untuk orang yang bukan pekerja. Nombornya dari 2023 dan mungkin sudah berubah.
caution-ph-dmw-assistance-desk = Untuk pekerja di tempat yang ada Migrant Workers Office. Di negara lain, tanya jabatan hal ehwal luar (DFA).
caution-ph-dmw-mwpb-illegal-recruitment = Percaya hanya alamat e-mel yang berakhir dengan dmw.gov.ph. Yang lain mungkin palsu.
caution-ph-dmw-owwa-1348 = Nombor pendek mungkin gagal dari luar negara. Jika gagal, guna nombor lain di sini. Biasanya ia membantu pekerja dengan dan tanpa dokumen.
caution-ph-mfa-quezon-city = Rangkaian ini menghantar anda kepada kumpulan tempatan. Ia bukan talian bantuan. Maklumat hubungannya belum benar-benar disahkan.
caution-ph-owwa = Anda mungkin menunggu lama: ramai orang menelefon. Sesetengah bantuan hanya untuk ahli OWWA yang aktif.
caution-ph-pao = Peguam percuma adalah untuk orang berpendapatan rendah. Nombornya dari 2020 dan mungkin sudah berubah.
caution-ph-pnp-wcpc = Ini talian polis. Dalam bahaya, dail 911 di Filipina.
caution-ph-unified-911 = Ia hanya berfungsi di dalam Filipina.

## Singapore

caution-sg-ambulance-995 = 995 percuma untuk kecemasan sebenar. 1777 untuk bukan kecemasan dan berbayar.
caution-sg-aware = Ini badan wanita yang bebas. Kakitangannya terutamanya berbahasa Inggeris.
caution-sg-bd-hc = Nombor ini belum disahkan. Tiada talian khas untuk pekerja ditemui.
caution-sg-cde = Pusat ini menemu bual pekerja untuk Kementerian Tenaga Manusia (MOM). Ia menyerahkan perkara berat kepada pihak berkuasa. Jika pas kerja anda sudah tamat, bercakap dahulu dengan TWC2 atau HOME.
caution-sg-fast-old = Nombor ini dari 2013 dan sekarang mungkin milik orang yang tidak dikenali.
caution-sg-hagar = Ia bekerja rapat dengan kerajaan. Ia menyerahkan laporan kepada polis dan Kementerian Tenaga Manusia (MOM). Tiada nombor telefon yang diketahui.
caution-sg-healthserve = Sumber memberi nombor yang berbeza, dan nombor yang lama mungkin tidak berfungsi. Klinik ini terutamanya untuk pekerja pembinaan, marin dan pemprosesan yang ada pas kerja.
caution-sg-home = Beberapa nombor di sini dari 2020 atau lebih awal dan mungkin tidak berfungsi. Guna nombor yang pertama. Ia mengendalikan rumah perlindungan untuk pekerja rumah tangga.
caution-sg-id-kbri = Singapura mungkin tidak memberitahu kedutaan tentang penangkapan. Minta sendiri untuk menghubungi kedutaan anda. Nombor telefon bimbit ini dari 2020, jadi cuba nombor utama dahulu.
caution-sg-imh = Ini hospital kerajaan. Warga asing mesti bayar untuk rawatan.
caution-sg-in-hc = Nombor ini tidak dilihat di halamannya sendiri. Tiada talian 24 jam untuk pekerja yang disahkan.
caution-sg-jurong-fishery-welfare = Anda biasanya perlukan kebenaran untuk meninggalkan kapal. Pelabuhan dan pusat ini mungkin sudah tutup. Nombor ini milik Migrant Workers' Centre (MWC).
caution-sg-kh-embassy = Tiada nombor telefon yang disahkan. Ambil nombor dari laman web kedutaan.
caution-sg-mm-embassy = Kedutaan ini di bawah penguasa tentera. Pelarian, orang yang meninggalkan tentera, aktivis, orang dalam umur kerahan tentera dan keluarga mereka mungkin dalam bahaya. Bercakap dahulu dengan UNHCR atau NGO. Nombornya diragui.
caution-sg-mom-main = MOM juga menguatkuasakan undang-undang tentang pas kerja, kerja sampingan dan permit yang dibatalkan. Jika pas anda tidak sah, bercakap dahulu dengan TWC2 atau HOME. Keputusan ujian mengandung daripada pemeriksaan setiap enam bulan dihantar kepada MOM.
caution-sg-mom-mdw = Kementerian yang mengendalikan talian ini juga menguatkuasakan peraturan permit. Keputusan ujian mengandung daripada pemeriksaan setiap enam bulan dihantar kepadanya. Panggilan dari telefon bimbit mungkin berbayar.
caution-sg-mtss = Tiada nombor telefon yang diketahui. Pejabatnya di dalam pelabuhan.
caution-sg-mwc = Persekutuan majikan mengendalikan separuh daripada pusat ini. Ia bekerja dengan kementerian (MOM). Tanpa pas yang sah, TWC2 atau HOME biasanya lebih selamat dihubungi dahulu.
caution-sg-navh = Kerajaan mengendalikan talian ini. Ia boleh menyerahkan kes anda kepada polis.
caution-sg-ph-embassy = Ini nombor utama sahaja. Nombor selepas waktu pejabat dari sekitar 2016 dan belum disahkan.
caution-sg-police-999 = Polis memeriksa status imigresen. Tinggal lebih masa boleh dikenakan hukuman penjara. Selepas 90 hari, lelaki bawah 50 tahun juga boleh dikenakan hukuman sebat. Jika anda tidak dalam bahaya sekarang, telefon NGO dahulu.
caution-sg-police-tip = Polis mengendalikan talian ini. Ada kalanya orang yang teraniaya dihukum, dihantar pulang (deportasi) atau tidak dikenal pasti. Minta HOME atau TWC2 pergi bersama anda.
caution-sg-probono = Nombor ini belum disahkan. Sesetengah klinik guaman hanya untuk warganegara dan penduduk tetap, bukan untuk pekerja migran. Tanya TWC2 atau HOME tentang klinik guaman untuk migran.
caution-sg-scamshield = Untuk penipuan, juga tawaran kerja palsu. Polis mengendalikan talian ini.
caution-sg-sos = Kakitangannya terutamanya berbahasa Inggeris dan Mandarin. Mereka mungkin memaklumkan perkhidmatan kecemasan jika nyawa terancam. Biasanya ia membantu orang tanpa dokumen, tetapi ini bukan janji.
caution-sg-tadm = Ini pejabat kerajaan. Ada had masa yang ketat, dan tuntutan yang lewat boleh hilang. Anda perlukan Singpass. Pekerja rumah tangga menelefon talian MOM untuk pekerja rumah tangga.
caution-sg-twc2 = Biasanya ia membantu orang tanpa dokumen, tetapi ini bukan janji. Nombor pejabatnya belum disahkan.
caution-sg-vn-embassy = Nombor ini belum benar-benar disahkan dan mungkin sudah berubah. Jika anda takut kepada kerajaan anda, bercakap dahulu dengan UNHCR atau NGO.

## Taiwan

caution-id-kdei-taipei = Kakitangannya pernah menyuruh pekerja jangan meninggalkan majikan. Talian pekerja 1955 adalah berasingan: kementerian buruh Taiwan mengendalikannya.
caution-ph-mwo-kaohsiung = Nombor ini dari 2022. Pada masa itu pejabat ini bernama POLO. Ia mungkin sudah berubah.
caution-ph-mwo-taichung = Nombor ini dari 2022. Pada masa itu pejabat ini bernama POLO. Ia mungkin sudah berubah.
caution-ph-mwo-taipei = Nombor ini dari 2022. Pada masa itu pejabat ini bernama POLO. Ia mungkin sudah berubah.
caution-tw-1955 = Ia menyerahkan kes kepada pejabat tenaga kerja, dan kadang-kadang polis. Jika anda meninggalkan majikan atau tiada permit, bercakap dahulu dengan NGO. Ia hanya berfungsi di dalam Taiwan. Ini bukan talian imigresen.
caution-tw-hope-workers-center = Tiada nombor telefon yang diketahui. Pusat ini di Zhongli. Guna laman web.
caution-tw-police-110 = Polis memeriksa dokumen tinggal anda. Dalam bahaya, tetap telefon. Jika anda ditahan dan takut kepada kerajaan anda, beritahu hal itu segera.
caution-tw-spa = Rumah perlindungan untuk pekerja yang tercedera, sakit dan mengandung. Tiada nombor telefon yang diketahui.
caution-tw-taipei-foreign-labour-office = Pejabat bandar ini juga memeriksa tempat kerja. Tanpa dokumen, bercakap dahulu dengan NGO. Nombornya mungkin sudah berubah. Nombor sambungan: Filipina 4208, Indonesia 4213, Vietnam 4223, Thailand 4221.

## Thailand

caution-th-ambulance-1669 = Mereka mungkin tidak boleh berbahasa Inggeris. Hospital mungkin minta wang kemudian. Tanya awal-awal tentang NGO kesihatan migran.
caution-th-asylum-access = Nombor telefonnya belum disahkan. Semak laman web. Ia membantu pelarian, juga dalam tahanan imigresen.
caution-th-bangkok-ems-1646 = Sumber tidak sama tentang nombor ini. Satu sumber mengatakan ia milik imigresen. Guna 1669.
caution-th-brc = Nombor telefonnya belum disahkan. Ia berhenti memberi rawatan kesihatan asas pada 2014.
caution-th-childline-1387 = Untuk orang bawah 18 tahun. Nombor ini belum disemak. Kakitangannya berbahasa Thai.
caution-th-con-kh-sakaeo = Ada pertempuran dan perintah berkurung di sini pada 2025, dan lintasan sempadan ditutup. Konsulat mungkin tidak menjawab, dan tiada nombor telefon yang diketahui. Jangan ikut jalan hutan: mungkin ada periuk api.
caution-th-con-mm-chiangmai = Konsulat ini di bawah penguasa tentera. Orang yang lari daripada tentera atau kerahan tentera, dan keluarga mereka, mungkin dalam bahaya. Bercakap dahulu dengan NGO. Tiada nombor telefon yang diketahui.
caution-th-ddpm-1784 = Hanya untuk banjir dan bencana lain. Nombor ini belum benar-benar disahkan.
caution-th-dlpw-1546 = Pejabat kerajaan ini bekerja bersama pasukan pemeriksaan. Tanpa dokumen, pergi bersama NGO atau peguam. Nombornya dari 2017; aduan mungkin sudah berpindah ke 1506.
caution-th-dlpw-tak = Hanya talian nasional diketahui. Tanpa dokumen, pergi bersama NGO seperti HRDF atau MAP.
caution-th-doe-1694 = Pejabat ini mengeluarkan permit dan menyertai pemeriksaan yang mendakwa pekerja. Ia juga menerima laporan tentang pekerja tanpa permit. Tanpa dokumen, jangan beri nama atau tempat kerja anda. Minta NGO menelefon bagi pihak anda.
caution-th-dsi-1202 = Nombor ini belum disemak. Penyiasat ini bekerja dengan polis, yang mungkin menangkap orang tanpa dokumen. Jika nyawa anda dalam bahaya, tetap telefon. Jika tidak, minta NGO menghubungi mereka bagi pihak anda.
caution-th-emb-bd = Nombor ini belum disemak. Kedutaan ini juga melayani orang Bangladesh di Kemboja.
caution-th-emb-kh = Nombornya dari 2014 dan mungkin sudah mati. Thailand dan Kemboja berada dalam konflik bersenjata sejak 2025. Kedutaan mungkin tidak dapat bertindak, dan lintasan darat pernah ditutup.
caution-th-emb-la = Alamat dan nombornya belum disemak. Pastikan dahulu sebelum anda pergi.
caution-th-emb-mm = Kedutaan ini di bawah penguasa tentera. Jika anda lari daripada tentera, kerahan tentera atau kerana politik, ini berbahaya. Kakitangannya pernah mengugut bahawa pemanggil akan ditangkap. Bercakap dahulu dengan NGO; nombornya dari 2015.
caution-th-emb-my = Nombornya dari 2020 dan mungkin sudah berubah.
caution-th-emb-np = Alamat dan nombornya belum disemak. Kedutaan ini juga melayani orang Nepal di Kemboja, Laos dan Myanmar.
caution-th-emb-ph = Nombornya dari 2010 dan 2014 dan mungkin sudah berubah.
caution-th-emb-vn = Nombornya dari 2014. Jika gagal, guna talian perlindungan warganegara Vietnam. Jika anda takut kepada kerajaan anda, bercakap dahulu dengan UNHCR.
caution-th-ffw = Nombornya dari sekitar 2012 dan sekarang mungkin milik orang yang tidak dikenali.
caution-th-ffw-maesot = Polis menghantar orang ke sini, jadi polis mungkin tahu anda tinggal di sini. Rumah perlindungan ini mungkin sudah tutup. Tiada nombor telefon yang diketahui.
caution-th-frn = Undang-undang Thailand selama ini melarang migran memimpin kesatuan sekerja. Jika kapten memusuhi anda, sertai secara diam-diam. Tiada nombor telefon yang disahkan.
caution-th-gcc-1111 = Pejabat kerajaan ini menyerahkan aduan kepada kementerian, juga kepada imigresen. Tanpa dokumen, bercakap dahulu dengan NGO. Kakitangannya mungkin tidak boleh bahasa anda.
caution-th-hrdf = Tiada nombor telefon yang disahkan. Guna laman web untuk minta peguam percuma.
caution-th-ilo-roap = Pejabat ini tidak menerima kes perseorangan. Tanya di mana Migrant Worker Resource Centre yang terdekat.
caution-th-iom-bangkok = Ini nombor pejabat yang lama, bukan talian bantuan. Awas tawaran palsu bantuan migrasi dalam talian dan melalui e-mel.
caution-th-issara = Ia kerap menyelesaikan kes dengan syarikat yang membeli daripada majikan anda. Minta supaya nama anda tidak diberikan. Ia percuma hanya di dalam Thailand. Bahasa Lao mungkin tidak ada lagi.
caution-th-jrs = Nombor ini untuk projek pendidikannya. Sekarang wang untuk membantu mungkin kurang.
caution-th-lpn = Ia juga bekerja dengan orang tanpa dokumen. Penyelamatan mungkin melibatkan polis atau pegawai kementerian. Jika anda tidak mahu begitu, beritahu dahulu.
caution-th-lpn-languages = Nombor-nombor ini belum diuji. Satu talian bahasa mungkin sudah berubah.
caution-th-mae-tao = Ia merawat orang dengan atau tanpa dokumen. Sekatan jalan dekat Mae Sot boleh membawa kepada penangkapan dalam perjalanan. Tiada nombor telefon yang disahkan.
caution-th-map = Ia ada talian krisis, tetapi nombornya tidak dapat disahkan. Guna laman web.
caution-th-mental-1323 = Kakitangannya biasanya hanya berbahasa Thai.
caution-th-mfa-protection = Untuk warganegara Thailand yang dalam kesusahan di luar negara. Nombor telefon bimbitnya untuk satu krisis dan mungkin tidak berfungsi lagi.
caution-th-mitrthai = Ini maklumat sahaja, dan anda perlukan internet. Ia mungkin bukan yang terkini.
caution-th-mmf = Untuk Chiang Rai dan Phayao. Tiada nombor telefon yang disahkan, dan halamannya mungkin lama.
caution-th-mol-sso-1506 = Kerajaan mengendalikan talian ini. Ia juga menerima laporan tentang pekerja tanpa permit. Tanpa dokumen, tanya NGO dahulu. Pada 2019, kekunci 5 untuk aduan buruh; ini mungkin sudah berubah.
caution-th-mrc-bangbon-homenet = Hanya boleh datang terus: tiada nombor telefon yang diketahui. Pusat ini mungkin sudah tutup.
caution-th-mrc-maesot-hrdf = Telefon dan alamat jalannya belum disahkan. Ia telah membantu ramai pekerja tanpa dokumen.
caution-th-msdhs-1300 = Talian ini boleh menyerahkan kes kepada polis; orang yang teraniaya pernah ditangkap dan dihantar pulang (deportasi). Semasa Covid ia juga menerima laporan tentang migran. Rumah perlindungan kerajaan mungkin mengehadkan pergerakan dan telefon. Tanpa dokumen, biar NGO menelefon jika anda boleh tunggu; minta bahasa anda.
caution-th-msdhs-1300-abroad = Hanya untuk orang Thailand di luar Thailand. Talian ini mungkin sudah ditutup.
caution-th-msdhs-datip = Nombor ini dari 2012 dan pejabatnya sudah berubah. Talian pertama untuk dicuba ialah 1300, tetapi baca amarannya.
caution-th-mwrn = Sumbernya lama dan pejabatnya mungkin sudah tutup. Tiada nombor telefon yang diketahui.
caution-th-nhrct = Ia lambat dan bukan untuk kecemasan. Ia menyerahkan sesetengah kes kepada polis dan kementerian. Jika anda tidak setuju, beritahu mereka.
caution-th-nhrct-1377 = Nombor ini belum disemak. Lebih baik guna nombor Bangkok suruhanjaya ini.
caution-th-paveena-1134 = Nombor ini belum disemak. Ia bekerja rapat dengan polis dan media. Minta mereka merahsiakan nama dan wajah anda.
caution-th-police-1599 = Ini talian polis. Polis Thailand mungkin menangkap dan menahan orang tanpa dokumen. Jika nyawa anda dalam bahaya, tetap telefon. Jika anda boleh tunggu, bercakap dahulu dengan NGO.
caution-th-police-191 = Ini polis. Mereka mungkin menangkap dan menahan orang tanpa dokumen. Jika nyawa anda dalam bahaya, tetap telefon. Jika tidak, bercakap dahulu dengan NGO; kebanyakan operator hanya berbahasa Thai.
caution-th-police-ahtd-1191 = Ini talian polis, dan nombornya belum disemak. Polis mungkin menangkap dan menahan orang tanpa dokumen. Jika nyawa anda dalam bahaya, tetap telefon. Jika tidak, bercakap dahulu dengan NGO.
caution-th-rbb = Nombor telefonnya ada di laman webnya. Guna laman web untuk mencarinya.
caution-th-saw-maesot = Ia mengatakan ia membantu orang tanpa dokumen, juga dengan wang jaminan. Halamannya dari 2013. Tiada nombor telefon yang diketahui.
caution-th-stella-maris-samaesan = Pusat ini dibuka pada 2017 dan mungkin sudah berpindah. Tiada nombor telefon yang diketahui.
caution-th-swan = Untuk wanita Shan dan etnik lain di Fang, Mae Ai dan Wiang Haeng. Tiada nombor telefon yang disahkan.
caution-th-tourist-police-1155 = Ini talian polis untuk pelancong, dengan beberapa bahasa asing. Polis mungkin menangkap dan menahan orang tanpa dokumen. Jika nyawa anda dalam bahaya, tetap telefon. Jika tidak, bercakap dahulu dengan NGO.
caution-th-tzuchi = Klinik ini dibuka sebulan sekali pada 2015. Semak sama ada ia masih berjalan sebelum anda pergi.
caution-th-unhcr = Kad UNHCR tidak menghalang penangkapan di Thailand. Simpan nombor dari laman webnya semasa anda ada isyarat telefon. UNHCR mengatakan ia merahsiakan apa yang anda cakap. Orang dari Myanmar kerap dihantar ke kem sempadan.

## Timor-Leste

caution-tl-civil-protection-115 = Nombor ini dari 2013. Notis yang lebih baharu menyebut 112 sebagai nombor kecemasan.
caution-tl-emergency-112 = Polis menjawab nombor ini. Ambulans dan bomba mungkin tidak menjawabnya di semua tempat.
caution-tl-pntl-landline = Ini polis. Nombor ini diterbitkan untuk kemalangan jalan raya.
caution-tl-pradet-fatin-hakmatek = Datang terus: tiada nombor telefon yang diketahui, dan sumbernya lama. Rumah perlindungan kerajaan ketika itu hanya diberi kepada orang yang menyertai siasatan (laporan 2023).

## Viet Nam

caution-vn-111-trafficking-child-hotline = Semua panggilan dirakam. Laporan diserahkan kepada polis, pengawal sempadan, pengawal pantai atau pejabat kampung (komun). Ia mungkin tidak berfungsi dari luar negara.
caution-vn-112-disaster-rescue = Tentera mengendalikan talian ini. Ia untuk bencana dan penyelamatan, juga di laut. Ia bukan untuk masalah kerja.
caution-vn-citizen-protection = Kerajaan mengendalikan talian ini. Jika anda takut kepada kerajaan Vietnam, bercakap dengan UNHCR, bukan dengan talian ini. Guna hanya nombor di sini.
caution-vn-csaga = Pusatnya di Ho Chi Minh City dan Da Nang mungkin sudah tutup. Tanya sebelum anda pergi.
caution-vn-dolab-check-recruiter = Ada orang yang menyamar sebagai pusat kerajaan COLAB untuk mengutip wang. Bayar hanya selepas menandatangani, secara terus, dan ambil resit. Alamat web mungkin sudah berubah.
caution-vn-hagar = Biasanya ia menerima orang yang dihantar oleh pihak berkuasa atau kumpulan rakan kerjasama.
caution-vn-iom = Pejabat ini tiada talian bantuan awam yang kami tahu. Talian nasional ialah 111; baca amarannya dahulu.
caution-vn-peace-house = Panggilan ini berbayar dan biasanya tidak berfungsi dari luar negara. Alamat rumah perlindungan ini rahsia.
