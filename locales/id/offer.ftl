### The offer check: is this job offer safe? Asked one question at a time, answered with what to do first, then why.
### Plain words, at most 15 a sentence. Never blame, never frighten with arrest. No verdict says that an offer is safe.

## The way in

offer-title = Apakah tawaran kerja ini aman?
offer-intro = Jawab yang Anda tahu. Lewati yang lain. Jawaban Anda tidak keluar dari ponsel ini.
offer-start = Periksa tawaran kerja
offer-again = Periksa tawaran lain
offer-skip = Lewati
offer-done = Lihat hasilnya sekarang
offer-answered = Jawaban: { $count }
offer-signs-title = Tanda bahaya
offer-signs-hint = Satu tanda saja sudah menjadi alasan untuk berhenti dan bertanya dulu kepada seseorang.

## Before the questions

offer-q-stage = Anda sekarang ada di mana?
offer-stage-before_departure = Masih di rumah, belum berangkat
offer-stage-in_transit = Sedang dalam perjalanan
offer-stage-at_work = Sudah bekerja di sana
offer-q-origin = Anda berasal dari negara mana?
offer-q-destination = Pekerjaannya ada di negara mana?
offer-q-sector = Apa jenis pekerjaannya?
offer-sector-domestic_work = Bekerja di rumah pribadi
offer-sector-care = Merawat lansia atau orang sakit
offer-sector-manufacturing = Pabrik
offer-sector-construction = Konstruksi (bangunan)
offer-sector-plantation = Perkebunan atau pertanian
offer-sector-fishing = Mencari ikan atau bekerja di laut
offer-sector-entertainment = Restoran, bar, atau pijat
offer-sector-scam_compound_pretext = Kerja komputer, chat, atau layanan pelanggan
offer-sector-seasonal = Kerja musiman
offer-sector-other = Pekerjaan lain

## The questions

offer-q-recruiter = Siapa yang menawarkan pekerjaan itu?
offer-recruiter-known_person = Orang yang saya kenal
offer-recruiter-facebook = Orang di Facebook
offer-recruiter-telegram = Orang di Telegram atau lewat chat
offer-recruiter-agency_claimed = Orang yang mengaku dari perusahaan penempatan
offer-recruiter-licensed_agency = Perusahaan penempatan berizin
offer-recruiter-government = Kantor pemerintah
offer-recruiter-friend_abroad = Teman yang ada di luar negeri
offer-recruiter-employer_direct = Majikan
offer-q-visa = Visa apa yang akan Anda dapat, atau sudah Anda punya?
offer-visa-work = Visa kerja atau izin kerja
offer-visa-tourist = Visa turis
offer-visa-student = Visa pelajar
offer-visa-visit = Izin kunjungan (visit pass)
offer-visa-none = Tidak ada
offer-q-fee_asked = Berapa semua uang yang harus Anda bayar untuk pekerjaan ini?
offer-q-licence_found = Apakah Anda menemukan perekrut itu di daftar resmi?
offer-q-contract_seen = Apakah Anda sudah melihat perjanjian kerja tertulis?
offer-q-passport_to_be_held = Apakah orang lain menyimpan paspor Anda, atau akan menyimpannya?
offer-q-age = Berapa umur Anda?
offer-q-job_named = Apakah mereka mengatakan dengan jelas apa pekerjaannya?
offer-q-loan_offered = Apakah ada yang menawarkan pinjaman atau uang muka kepada Anda?
offer-q-fee_to_be_deducted = Apakah gaji Anda akan dipotong untuk membayar kembali uang itu?
offer-q-secrecy = Apakah Anda disuruh merahasiakannya atau berbohong?
offer-q-informal_crossing = Apakah mereka ingin Anda melewati perbatasan tanpa cap paspor?
offer-q-asked_false_age_or_name = Apakah Anda diminta memakai nama atau umur palsu?
offer-q-rushed = Apakah Anda didesak untuk cepat memutuskan?
offer-q-wage_promised = Berapa gaji sebulan yang dijanjikan kepada Anda?
offer-q-fee_after_contract = Apakah uangnya baru diminta setelah perjanjian kerja ditandatangani?
offer-q-destination_changed = Apakah negara atau tempat tujuan berubah di tengah perjalanan?
offer-q-accommodation_locked = Apakah Anda dikurung atau diawasi penjaga di tempat tinggal Anda?
offer-q-phone_taken = Apakah ada yang mengambil ponsel Anda?
offer-q-family_threatened = Apakah ada yang mengancam keluarga Anda?
offer-q-threats = Apakah ada yang mengancam Anda?
offer-q-violence = Apakah ada yang menyakiti Anda?
offer-q-wage_owed_months = Gaji berapa bulan yang belum dibayarkan kepada Anda?
offer-q-job_changed = Apakah pekerjaannya berbeda dari yang dijanjikan?
offer-q-paid_less_than_contract = Apakah Anda dibayar kurang dari yang disepakati?
offer-q-hours_per_day = Berapa jam Anda bekerja dalam sehari?
offer-q-no_rest_day = Apakah Anda bekerja tanpa hari libur?
offer-q-food_withheld = Apakah Anda mendapat terlalu sedikit makanan?
offer-q-poor_housing = Apakah tempat Anda tidur tidak aman atau kotor?
offer-q-permit_taken = Apakah ada yang mengambil izin kerja atau dokumen Anda yang lain?
offer-q-debt_grows = Apakah utang Anda bertambah, tanpa Anda tahu sebabnya?
offer-q-family_land_sold = Apakah keluarga Anda menjual atau menggadaikan tanah atau rumah untuk pekerjaan ini?
offer-q-contract_signed_blank = Apakah Anda menandatangani surat yang kosong atau tidak bisa dibaca?
offer-q-claims_to_be_official = Apakah perekrut itu mengaku dari pemerintah?
offer-q-no_qualifications_needed = Apakah gajinya tinggi, padahal tidak perlu keahlian?
offer-amount = Jumlah uang
offer-currency = Mata uang

## The result

offer-verdict-strong_warning = Peringatan keras. Berhenti, dan minta bantuan dulu sebelum melakukan hal lain.
offer-verdict-warning = Peringatan. Ada hal di sini yang melanggar hukum atau tidak aman.
offer-verdict-more_questions = Kami belum bisa memastikan. Tanyakan dulu hal-hal ini.
offer-verdict-no_warning = Kami tidak menemukan tanda bahaya dalam jawaban Anda. Ini tidak membuktikan bahwa tawaran itu aman.
offer-do-strong_warning = Jangan bayar apa pun. Jangan tanda tangan apa pun. Simpan sendiri paspor Anda. Jika Anda sudah di sana, minta tolong sekarang.
offer-do-warning = Jangan bayar dan jangan tanda tangan apa pun sebelum orang yang Anda percaya melihatnya.
offer-do-more_questions = Jangan bayar apa pun sampai Anda tahu jawabannya.
offer-do-no_warning = Simpan salinan semuanya, dan tinggalkan satu salinan pada keluarga Anda.
offer-why-title = Yang kami temukan
offer-law-title = Apa dasarnya
offer-help-title = Siapa yang bisa membantu
offer-corridor-unknown = Kami hanya tahu sedikit tentang kerja antara negara-negara ini. Yang dipakai adalah aturan internasional.
offer-fee-months = Ini sama dengan { $months } bulan gaji yang dijanjikan.
offer-not-your-fault = Jika Anda sudah membayar atau tanda tangan, itu bukan salah Anda. Bantuan masih ada.

## What was found: first what it means, then what to do

offer-finding-abusive_conditions = Anda disakiti, kurang makan, atau tinggal dan bekerja dalam keadaan buruk.
offer-do-abusive_conditions = Cari saat yang aman untuk minta tolong.
offer-finding-blank_contract = Anda disuruh menandatangani surat yang tidak bisa Anda baca.
offer-do-blank_contract = Tulis apa yang dikatakan kepada Anda. Mintalah seorang penolong meminta salinan surat itu.
offer-finding-child = Ada yang berumur di bawah 18 tahun. Seorang anak tidak bisa menyetujui hal ini.
offer-do-child = Telepon nomor bantuan anak atau LSM. Anak itu tidak berbuat salah apa pun.
offer-finding-contract_substitution = Pekerjaannya tidak seperti yang disepakati.
offer-do-contract_substitution = Simpan perjanjian kerja yang pertama dan pesan-pesannya. Itu adalah bukti.
offer-finding-debt_bondage = Utang itu bisa membuat Anda terikat pada pekerjaan ini.
offer-do-debt_bondage = Jangan berutang untuk mendapat kerja. Jika sudah berutang, tanya penolong sebelum membayar lagi.
offer-finding-deception_destination = Tempatnya bukan tempat yang dikatakan kepada Anda.
offer-do-deception_destination = Beri tahu keluarga di mana Anda sebenarnya berada.
offer-finding-deposit = Anda diminta membayar uang jaminan. Uang itu sering tidak kembali.
offer-do-deposit = Jangan bayar. Tanyakan hukum mana yang mengizinkannya.
offer-finding-excessive_overtime = Jam kerja Anda dalam sehari sangat panjang.
offer-do-excessive_overtime = Tulis jam kerja Anda setiap hari.
offer-finding-false_papers = Nama atau umur palsu membahayakan Anda, bukan perekrut itu.
offer-do-false_papers = Pakai hanya nama dan umur Anda sendiri.
offer-finding-fee_above_ceiling = Anda diminta membayar lebih dari yang diizinkan hukum atau standar.
offer-do-fee_above_ceiling = Jangan bayar. Jika sudah membayar, simpan semua kuitansi dan pesan.
offer-finding-irregular_route = Cara perjalanan ini membuat Anda tidak terlindungi.
offer-do-irregular_route = Jangan berangkat dengan cara ini. Minta visa kerja dulu.
offer-finding-isolation = Anda sedang dijauhkan dari orang lain.
offer-do-isolation = Sepakati satu kata dengan keluarga Anda yang artinya: carikan bantuan.
offer-finding-no_contract = Tidak ada perjanjian kerja tertulis.
offer-do-no_contract = Sebelum berangkat, minta perjanjian kerja dalam bahasa yang bisa Anda baca.
offer-finding-passport_retention = Dokumen Anda adalah milik Anda. Tidak seorang pun boleh menahannya dari Anda.
offer-do-passport_retention = Minta dokumen itu kembali. Simpan foto setiap halamannya.
offer-finding-restriction_of_movement = Anda tidak bebas untuk pergi. Ini tanda yang sangat serius.
offer-do-restriction_of_movement = Minta tolong saat keadaan aman. Katakan Anda ada di mana.
offer-finding-rushed = Orang yang mendesak Anda tidak ingin Anda bertanya.
offer-do-rushed = Katakan bahwa Anda perlu waktu tiga hari.
offer-finding-scam_compound_pattern = Banyak tawaran seperti ini berakhir di kompleks terkunci, tempat orang dipaksa menipu orang lain.
offer-do-scam_compound_pattern = Jangan berangkat. Tunjukkan ini kepada keluarga Anda dan kepada LSM.
offer-finding-secrecy_pressure = Tawaran yang jujur tidak perlu dirahasiakan.
offer-do-secrecy_pressure = Ceritakan semuanya kepada satu orang yang Anda percaya.
offer-finding-threats = Anda atau keluarga Anda sedang diancam. Ini tanda yang sangat serius.
offer-do-threats = Jangan menanggapi ancaman itu sendirian. Tanya LSM atau pengacara.
offer-finding-tourist_visa_for_work = Anda tidak boleh bekerja dengan visa ini. Tanpa visa kerja, Anda mudah ditipu.
offer-do-tourist_visa_for_work = Jangan berangkat sebelum visa kerja ada di tangan Anda.
offer-finding-unlicensed_recruiter = Tidak diketahui apakah perekrut itu diizinkan merekrut pekerja.
offer-do-unlicensed_recruiter = Periksa sendiri izinnya di dinas tenaga kerja. Jangan bayar apa pun sebelum itu.
offer-finding-withholding_wages = Gaji Anda ditahan.
offer-do-withholding_wages = Tulis setiap hari kerja dan setiap pembayaran. Anda bisa menuntut gaji itu, juga nanti.

## What to ask the recruiter

offer-ask-title = Tanyakan kepada perekrut
offer-ask-recruiter = Siapa nama lengkap Anda, dan Anda bekerja untuk perusahaan apa?
offer-ask-visa = Visa apa yang akan saya dapat, dan bolehkah saya melihatnya sebelum membayar?
offer-ask-fee_asked = Berapa semua yang harus saya bayar? Tolong tuliskan, dan beri saya kuitansi.
offer-ask-licence_found = Berapa nomor izin Anda, dan nomor permintaan kerja (job order) ini?
offer-ask-contract_seen = Bolehkah saya minta perjanjian kerjanya sekarang, dalam bahasa saya, untuk dibawa pulang?

## When somebody rushes you

offer-rushed-title = Saya didesak
offer-rushed-hint = Katakan ini. Perekrut yang jujur akan menunggu.
offer-rushed-say = Saya berminat. Saya harus menunjukkan perjanjian kerja dan nomor izin Anda kepada keluarga saya dulu. Tiga hari lagi saya beri jawaban.
offer-rushed-why = Jika mereka berkata tidak, itulah jawaban untuk Anda.
