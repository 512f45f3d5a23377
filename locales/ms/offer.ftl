### The offer check: is this job offer safe? Asked one question at a time, answered with what to do first, then why.
### Plain words, at most 15 a sentence. Never blame, never frighten with arrest. No verdict says that an offer is safe.

## The way in

offer-title = Adakah tawaran kerja ini selamat?
offer-intro = Jawab apa yang anda tahu. Langkau yang lain. Jawapan anda tidak keluar dari telefon ini.
offer-start = Semak tawaran kerja
offer-again = Semak tawaran lain
offer-skip = Langkau
offer-done = Lihat hasil semakan sekarang
offer-answered = Jawapan: { $count }
offer-signs-title = Tanda bahaya
offer-signs-hint = Satu tanda sahaja sudah menjadi sebab untuk berhenti dan bertanya dahulu kepada seseorang.

## Before the questions

offer-q-stage = Anda berada di mana sekarang?
offer-stage-before_departure = Masih di rumah, belum bertolak
offer-stage-in_transit = Dalam perjalanan
offer-stage-at_work = Sudah bekerja di sana
offer-q-origin = Anda berasal dari negara mana?
offer-q-destination = Kerja itu di negara mana?
offer-q-sector = Apakah jenis kerja itu?
offer-sector-domestic_work = Bekerja di rumah persendirian
offer-sector-care = Menjaga warga emas atau orang sakit
offer-sector-manufacturing = Kilang
offer-sector-construction = Pembinaan
offer-sector-plantation = Ladang atau pertanian
offer-sector-fishing = Menangkap ikan atau bekerja di laut
offer-sector-entertainment = Restoran, bar atau urut
offer-sector-scam_compound_pretext = Kerja komputer, sembang (chat) atau khidmat pelanggan
offer-sector-seasonal = Kerja bermusim
offer-sector-other = Kerja lain

## The questions

offer-q-recruiter = Siapa yang menawarkan kerja itu?
offer-recruiter-known_person = Orang yang saya kenal
offer-recruiter-facebook = Orang di Facebook
offer-recruiter-telegram = Orang di Telegram atau dalam sembang (chat)
offer-recruiter-agency_claimed = Orang yang mengatakan dia dari agensi pekerjaan
offer-recruiter-licensed_agency = Agensi pekerjaan berlesen
offer-recruiter-government = Pejabat kerajaan
offer-recruiter-friend_abroad = Kawan yang berada di luar negara
offer-recruiter-employer_direct = Majikan
offer-q-visa = Visa apa yang anda akan dapat, atau sudah ada?
offer-visa-work = Visa kerja atau permit kerja
offer-visa-tourist = Visa pelancong
offer-visa-student = Visa pelajar
offer-visa-visit = Pas lawatan
offer-visa-none = Tiada
offer-q-fee_asked = Berapa jumlah semua wang yang anda mesti bayar untuk kerja ini?
offer-q-licence_found = Adakah anda jumpa perekrut itu dalam senarai rasmi?
offer-q-contract_seen = Adakah anda sudah melihat kontrak kerja bertulis?
offer-q-passport_to_be_held = Adakah orang lain menyimpan pasport anda, atau akan menyimpannya?
offer-q-age = Berapa umur anda?
offer-q-job_named = Adakah mereka memberitahu dengan jelas apa kerja itu?
offer-q-loan_offered = Adakah sesiapa menawarkan pinjaman atau wang pendahuluan kepada anda?
offer-q-fee_to_be_deducted = Adakah gaji anda akan dipotong untuk membayar balik wang itu?
offer-q-secrecy = Adakah anda disuruh merahsiakannya atau berbohong?
offer-q-informal_crossing = Adakah mereka mahu anda melintasi sempadan tanpa cop pasport?
offer-q-asked_false_age_or_name = Adakah anda diminta menggunakan nama atau umur palsu?
offer-q-rushed = Adakah anda didesak supaya cepat membuat keputusan?
offer-q-wage_promised = Berapa gaji sebulan yang dijanjikan kepada anda?
offer-q-fee_after_contract = Adakah wang itu hanya diminta selepas kontrak ditandatangani?
offer-q-destination_changed = Adakah negara atau tempat itu bertukar dalam perjalanan?
offer-q-accommodation_locked = Adakah anda dikurung atau dikawal di tempat tinggal anda?
offer-q-phone_taken = Adakah sesiapa mengambil telefon anda?
offer-q-family_threatened = Adakah sesiapa mengugut keluarga anda?
offer-q-threats = Adakah sesiapa mengugut anda?
offer-q-violence = Adakah sesiapa menyakiti anda?
offer-q-wage_owed_months = Gaji berapa bulan yang belum dibayar kepada anda?
offer-q-job_changed = Adakah kerja itu berbeza daripada yang dijanjikan?
offer-q-paid_less_than_contract = Adakah anda dibayar kurang daripada yang dipersetujui?
offer-q-hours_per_day = Berapa jam anda bekerja dalam sehari?
offer-q-no_rest_day = Adakah anda bekerja tanpa hari rehat?
offer-q-food_withheld = Adakah anda mendapat terlalu sedikit makanan?
offer-q-poor_housing = Adakah tempat anda tidur tidak selamat atau kotor?
offer-q-permit_taken = Adakah sesiapa mengambil permit kerja atau dokumen lain anda?
offer-q-debt_grows = Adakah hutang anda bertambah, tanpa anda tahu sebabnya?
offer-q-family_land_sold = Adakah keluarga anda menjual atau menggadai tanah atau rumah untuk kerja ini?
offer-q-contract_signed_blank = Adakah anda menandatangani kertas yang kosong atau tidak dapat dibaca?
offer-q-claims_to_be_official = Adakah perekrut itu mengatakan dia dari pihak kerajaan?
offer-q-no_qualifications_needed = Adakah gajinya tinggi, walaupun tidak perlu kemahiran?
offer-amount = Jumlah wang
offer-currency = Mata wang

## The result

offer-verdict-strong_warning = Amaran keras. Berhenti, dan minta bantuan dahulu sebelum membuat perkara lain.
offer-verdict-warning = Amaran. Ada perkara di sini yang melanggar undang-undang atau tidak selamat.
offer-verdict-more_questions = Kami belum dapat pastikan. Tanya perkara-perkara ini dahulu.
offer-verdict-no_warning = Kami tidak menemui tanda bahaya dalam jawapan anda. Ini tidak membuktikan bahawa tawaran itu selamat.
offer-do-strong_warning = Jangan bayar apa-apa. Jangan tandatangan apa-apa. Simpan sendiri pasport anda. Jika anda sudah di sana, dapatkan bantuan sekarang.
offer-do-warning = Jangan bayar dan jangan tandatangan apa-apa sebelum orang yang anda percaya melihatnya.
offer-do-more_questions = Jangan bayar apa-apa sehingga anda tahu jawapannya.
offer-do-no_warning = Simpan salinan semuanya, dan tinggalkan satu salinan dengan keluarga anda.
offer-why-title = Apa yang kami temui
offer-law-title = Apa asasnya
offer-help-title = Siapa yang boleh membantu
offer-corridor-unknown = Kami hanya tahu sedikit tentang kerja antara negara-negara ini. Peraturan antarabangsa telah digunakan.
offer-fee-months = Ini sama dengan { $months } bulan gaji yang dijanjikan.
offer-not-your-fault = Jika anda sudah membayar atau tandatangan, itu bukan salah anda. Bantuan masih ada.

## What was found: first what it means, then what to do

offer-finding-abusive_conditions = Anda disakiti, lapar, atau tinggal dan bekerja dalam keadaan buruk.
offer-do-abusive_conditions = Cari masa yang selamat untuk minta tolong.
offer-finding-blank_contract = Anda disuruh menandatangani surat yang anda tidak dapat baca.
offer-do-blank_contract = Tulis apa yang dikatakan kepada anda. Minta orang yang membantu anda mendapatkan salinannya.
offer-finding-child = Ada orang yang berumur bawah 18 tahun. Kanak-kanak tidak dapat memberi persetujuan untuk perkara ini.
offer-do-child = Telefon talian bantuan kanak-kanak atau NGO. Kanak-kanak itu tidak membuat apa-apa salah.
offer-finding-contract_substitution = Kerja itu tidak seperti yang dipersetujui.
offer-do-contract_substitution = Simpan kontrak yang pertama dan mesej-mesejnya. Itu ialah bukti.
offer-finding-debt_bondage = Hutang itu boleh mengikat anda pada kerja ini.
offer-do-debt_bondage = Jangan berhutang untuk mendapat kerja. Jika sudah berhutang, tanya orang yang membantu sebelum membayar lagi.
offer-finding-deception_destination = Tempat itu bukan tempat yang diberitahu kepada anda.
offer-do-deception_destination = Beritahu keluarga di mana anda sebenarnya berada.
offer-finding-deposit = Anda diminta membayar deposit. Wang itu kerap tidak dipulangkan.
offer-do-deposit = Jangan bayar. Tanya undang-undang mana yang membenarkannya.
offer-finding-excessive_overtime = Anda bekerja sangat lama dalam sehari.
offer-do-excessive_overtime = Tulis jam kerja anda setiap hari.
offer-finding-false_papers = Nama atau umur palsu membahayakan anda, bukan perekrut itu.
offer-do-false_papers = Gunakan hanya nama dan umur anda sendiri.
offer-finding-fee_above_ceiling = Anda diminta membayar lebih daripada yang dibenarkan oleh undang-undang atau piawaian.
offer-do-fee_above_ceiling = Jangan bayar. Jika sudah membayar, simpan semua resit dan mesej.
offer-finding-irregular_route = Cara perjalanan ini menyebabkan anda tiada perlindungan.
offer-do-irregular_route = Jangan pergi dengan cara ini. Minta visa kerja dahulu.
offer-finding-isolation = Anda sedang dijauhkan daripada orang lain.
offer-do-isolation = Tetapkan satu perkataan dengan keluarga anda yang bermaksud: dapatkan bantuan.
offer-finding-no_contract = Tiada kontrak kerja bertulis.
offer-do-no_contract = Sebelum bertolak, minta kontrak dalam bahasa yang anda boleh baca.
offer-finding-passport_retention = Dokumen anda ialah milik anda. Tiada siapa dibenarkan menahannya daripada anda.
offer-do-passport_retention = Minta balik dokumen itu. Simpan gambar setiap muka surat.
offer-finding-restriction_of_movement = Anda tidak bebas untuk pergi. Ini tanda yang sangat serius.
offer-do-restriction_of_movement = Minta tolong apabila selamat. Beritahu anda berada di mana.
offer-finding-rushed = Orang yang mendesak anda tidak mahu anda bertanya.
offer-do-rushed = Katakan bahawa anda perlukan masa tiga hari.
offer-finding-scam_compound_pattern = Banyak tawaran seperti ini berakhir di kompleks berkunci, tempat orang dipaksa menipu orang lain.
offer-do-scam_compound_pattern = Jangan pergi. Tunjukkan ini kepada keluarga anda dan kepada NGO.
offer-finding-secrecy_pressure = Tawaran yang jujur tidak perlu dirahsiakan.
offer-do-secrecy_pressure = Ceritakan semuanya kepada seorang yang anda percaya.
offer-finding-threats = Anda atau keluarga anda sedang diugut. Ini tanda yang sangat serius.
offer-do-threats = Jangan jawab ugutan itu seorang diri. Tanya NGO atau peguam.
offer-finding-tourist_visa_for_work = Anda tidak dibenarkan bekerja dengan visa ini. Tanpa visa kerja, anda mudah ditipu.
offer-do-tourist_visa_for_work = Jangan bertolak sebelum visa kerja ada di tangan anda.
offer-finding-unlicensed_recruiter = Tidak diketahui sama ada perekrut itu dibenarkan mengambil pekerja.
offer-do-unlicensed_recruiter = Semak sendiri lesennya di pejabat tenaga kerja. Jangan bayar apa-apa sebelum itu.
offer-finding-withholding_wages = Gaji anda ditahan.
offer-do-withholding_wages = Tulis setiap hari kerja dan setiap bayaran. Anda boleh menuntut gaji itu, juga pada kemudian hari.

## What to ask the recruiter

offer-ask-title = Tanya perekrut
offer-ask-recruiter = Siapa nama penuh anda, dan anda bekerja untuk syarikat apa?
offer-ask-visa = Visa apa yang saya akan dapat, dan bolehkah saya melihatnya sebelum membayar?
offer-ask-fee_asked = Berapa jumlah semua yang saya mesti bayar? Tolong tuliskan, dan beri saya resit.
offer-ask-licence_found = Apakah nombor lesen anda, dan nombor pesanan kerja (job order) ini?
offer-ask-contract_seen = Bolehkah saya dapatkan kontrak itu sekarang, dalam bahasa saya, untuk dibawa pulang?

## When somebody rushes you

offer-rushed-title = Saya didesak
offer-rushed-hint = Katakan ini. Perekrut yang jujur akan menunggu.
offer-rushed-say = Saya berminat. Saya mesti tunjukkan kontrak dan nombor lesen anda kepada keluarga saya dahulu. Saya akan beri jawapan tiga hari lagi.
offer-rushed-why = Jika mereka kata tidak, itulah jawapan untuk anda.
