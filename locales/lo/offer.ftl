### The offer check: is this job offer safe? Asked one question at a time, answered with what to do first, then why.
### Plain words, at most 15 a sentence. Never blame, never frighten with arrest. No verdict says that an offer is safe.

## The way in

offer-title = ຂໍ້ສະເໜີວຽກນີ້ປອດໄພບໍ?
offer-intro = ຕອບສິ່ງທີ່ທ່ານຮູ້. ຂ້າມສິ່ງທີ່ເຫຼືອ. ຄຳຕອບຂອງທ່ານບໍ່ອອກຈາກໂທລະສັບນີ້ເລີຍ.
offer-start = ກວດຂໍ້ສະເໜີ
offer-again = ກວດຂໍ້ສະເໜີອື່ນ
offer-skip = ຂ້າມ
offer-done = ສະແດງຜົນດຽວນີ້
offer-answered = ຄຳຕອບ: { $count }
offer-signs-title = ສັນຍານອັນຕະລາຍ
offer-signs-hint = ມີພຽງອັນໜຶ່ງ ກໍຄວນຢຸດ ແລະ ຖາມຄົນອື່ນກ່ອນ.

## Before the questions

offer-q-stage = ດຽວນີ້ທ່ານຢູ່ໃສ?
offer-stage-before_departure = ຍັງຢູ່ບ້ານ
offer-stage-in_transit = ກຳລັງເດີນທາງ
offer-stage-at_work = ເຮັດວຽກຢູ່ທີ່ນັ້ນແລ້ວ
offer-q-origin = ທ່ານມາຈາກປະເທດໃດ?
offer-q-destination = ວຽກຢູ່ປະເທດໃດ?
offer-q-sector = ແມ່ນວຽກປະເພດໃດ?
offer-sector-domestic_work = ວຽກໃນເຮືອນສ່ວນຕົວ
offer-sector-care = ເບິ່ງແຍງຄົນເຖົ້າ ຫຼືຄົນເຈັບ
offer-sector-manufacturing = ໂຮງງານ
offer-sector-construction = ວຽກກໍ່ສ້າງ
offer-sector-plantation = ສວນປູກ ຫຼືໄຮ່ນາ
offer-sector-fishing = ຫາປາ ຫຼືວຽກຢູ່ທະເລ
offer-sector-entertainment = ຮ້ານອາຫານ, ບາ ຫຼືຮ້ານນວດ
offer-sector-scam_compound_pretext = ວຽກຄອມພິວເຕີ, ແຊັດ ຫຼືບໍລິການລູກຄ້າ
offer-sector-seasonal = ວຽກຕາມລະດູ
offer-sector-other = ວຽກອື່ນ

## The questions

offer-q-recruiter = ໃຜສະເໜີວຽກໃຫ້ທ່ານ?
offer-recruiter-known_person = ຄົນທີ່ຂ້ອຍຮູ້ຈັກ
offer-recruiter-facebook = ຄົນໃນ Facebook
offer-recruiter-telegram = ຄົນໃນ Telegram ຫຼືໃນແຊັດ
offer-recruiter-agency_claimed = ຄົນທີ່ບອກວ່າເປັນບໍລິສັດຈັດຫາງານ
offer-recruiter-licensed_agency = ບໍລິສັດຈັດຫາງານທີ່ມີໃບອະນຸຍາດ
offer-recruiter-government = ຫ້ອງການຂອງລັດ
offer-recruiter-friend_abroad = ໝູ່ທີ່ຢູ່ຕ່າງປະເທດ
offer-recruiter-employer_direct = ນາຍຈ້າງ
offer-q-visa = ທ່ານຈະໄດ້ ຫຼືມີວີຊາໃດ?
offer-visa-work = ວີຊາເຮັດວຽກ ຫຼືໃບອະນຸຍາດເຮັດວຽກ
offer-visa-tourist = ວີຊາທ່ອງທ່ຽວ
offer-visa-student = ວີຊານັກຮຽນ
offer-visa-visit = ໃບອະນຸຍາດຢ້ຽມຢາມ (visit pass)
offer-visa-none = ບໍ່ມີວີຊາ
offer-q-fee_asked = ທ່ານຕ້ອງຈ່າຍເງິນເພື່ອໄດ້ວຽກນີ້ ທັງໝົດເທົ່າໃດ?
offer-q-licence_found = ທ່ານພົບຊື່ຜູ້ຈັດຫາງານໃນລາຍຊື່ທາງການບໍ?
offer-q-contract_seen = ທ່ານໄດ້ເຫັນສັນຍາເປັນລາຍລັກອັກສອນສຳລັບວຽກນີ້ບໍ?
offer-q-passport_to_be_held = ມີຄົນອື່ນເກັບໜັງສືຜ່ານແດນຂອງທ່ານ ຫຼືຈະເກັບບໍ?
offer-q-age = ທ່ານອາຍຸເທົ່າໃດ?
offer-q-job_named = ເຂົາບອກທ່ານຢ່າງຊັດເຈນບໍ ວ່າແມ່ນວຽກຫຍັງ?
offer-q-loan_offered = ມີຄົນສະເໜີເງິນກູ້ ຫຼືເງິນລ່ວງໜ້າໃຫ້ທ່ານບໍ?
offer-q-fee_to_be_deducted = ຈະມີການຫັກເງິນຈາກຄ່າແຮງງານຂອງທ່ານເພື່ອຈ່າຍຄືນບໍ?
offer-q-secrecy = ມີຄົນບອກໃຫ້ທ່ານປິດເປັນຄວາມລັບ ຫຼືໃຫ້ເວົ້າຕົວະບໍ?
offer-q-informal_crossing = ເຂົາຢາກໃຫ້ທ່ານຂ້າມຊາຍແດນໂດຍບໍ່ມີຕາປະທັບບໍ?
offer-q-asked_false_age_or_name = ມີຄົນໃຫ້ທ່ານໃຊ້ຊື່ປອມ ຫຼືອາຍຸປອມບໍ?
offer-q-rushed = ມີຄົນເລັ່ງໃຫ້ທ່ານຕັດສິນໃຈບໍ?
offer-q-wage_promised = ເຂົາສັນຍາໃຫ້ຄ່າແຮງງານທ່ານເດືອນລະເທົ່າໃດ?
offer-q-fee_after_contract = ເຂົາຂໍເງິນຫຼັງຈາກເຊັນສັນຍາແລ້ວເທົ່ານັ້ນບໍ?
offer-q-destination_changed = ລະຫວ່າງທາງ ປະເທດ ຫຼືບ່ອນທີ່ຈະໄປໄດ້ປ່ຽນໄປບໍ?
offer-q-accommodation_locked = ບ່ອນທີ່ທ່ານພັກ ທ່ານຖືກລັອກປະຕູກັກຂັງໄວ້ ຫຼືມີຄົນເຝົ້າບໍ?
offer-q-phone_taken = ມີຄົນເອົາໂທລະສັບຂອງທ່ານໄປບໍ?
offer-q-family_threatened = ມີຄົນຂົ່ມຂູ່ຄອບຄົວຂອງທ່ານບໍ?
offer-q-threats = ມີຄົນຂົ່ມຂູ່ທ່ານບໍ?
offer-q-violence = ມີຄົນທຳຮ້າຍທ່ານບໍ?
offer-q-wage_owed_months = ທ່ານຍັງບໍ່ໄດ້ຮັບຄ່າແຮງງານຈັກເດືອນ?
offer-q-job_changed = ວຽກຕ່າງຈາກທີ່ສັນຍາໄວ້ບໍ?
offer-q-paid_less_than_contract = ທ່ານໄດ້ຄ່າແຮງງານໜ້ອຍກວ່າທີ່ຕົກລົງກັນບໍ?
offer-q-hours_per_day = ທ່ານເຮັດວຽກມື້ລະຈັກຊົ່ວໂມງ?
offer-q-no_rest_day = ທ່ານເຮັດວຽກໂດຍບໍ່ມີວັນພັກປະຈຳອາທິດບໍ?
offer-q-food_withheld = ທ່ານໄດ້ອາຫານໜ້ອຍເກີນໄປບໍ?
offer-q-poor_housing = ບ່ອນນອນຂອງທ່ານອັນຕະລາຍ ຫຼືເປື້ອນບໍ?
offer-q-permit_taken = ມີຄົນເອົາໃບອະນຸຍາດເຮັດວຽກ ຫຼືເອກະສານອື່ນຂອງທ່ານໄປບໍ?
offer-q-debt_grows = ໜີ້ຂອງທ່ານເພີ່ມຂຶ້ນ ໂດຍທີ່ທ່ານບໍ່ຮູ້ວ່າຍ້ອນຫຍັງບໍ?
offer-q-family_land_sold = ຄອບຄົວຂອງທ່ານຂາຍ ຫຼືຈຳນຳທີ່ດິນ ຫຼືເຮືອນເພື່ອວຽກນີ້ບໍ?
offer-q-contract_signed_blank = ທ່ານໄດ້ເຊັນເຈ້ຍເປົ່າ ຫຼືເຈ້ຍທີ່ອ່ານບໍ່ໄດ້ບໍ?
offer-q-claims_to_be_official = ຜູ້ຈັດຫາງານບອກວ່າເຂົາມາຈາກລັດຖະບານບໍ?
offer-q-no_qualifications_needed = ຄ່າແຮງງານສູງ ໂດຍບໍ່ຕ້ອງມີສີມືບໍ?
offer-amount = ຈຳນວນເງິນ
offer-currency = ສະກຸນເງິນ

## The result

offer-verdict-strong_warning = ຄຳເຕືອນຮ້າຍແຮງ. ໃຫ້ຢຸດ ແລະ ຂໍຄວາມຊ່ວຍເຫຼືອກ່ອນເຮັດຢ່າງອື່ນ.
offer-verdict-warning = ຄຳເຕືອນ. ມີບາງຢ່າງຢູ່ນີ້ຜິດກົດໝາຍ ຫຼືບໍ່ປອດໄພ.
offer-verdict-more_questions = ພວກເຮົາຍັງບອກບໍ່ໄດ້. ໃຫ້ຖາມສິ່ງເຫຼົ່ານີ້ກ່ອນ.
offer-verdict-no_warning = ພວກເຮົາບໍ່ພົບສັນຍານອັນຕະລາຍໃນຄຳຕອບຂອງທ່ານ. ນີ້ບໍ່ໄດ້ພິສູດວ່າປອດໄພ.
offer-do-strong_warning = ຢ່າຈ່າຍເງິນໃດໆ. ຢ່າເຊັນຫຍັງ. ເກັບໜັງສືຜ່ານແດນໄວ້ກັບທ່ານ. ຖ້າທ່ານຢູ່ທີ່ນັ້ນແລ້ວ ໃຫ້ຂໍຄວາມຊ່ວຍເຫຼືອດຽວນີ້.
offer-do-warning = ຢ່າຈ່າຍເງິນ ແລະ ຢ່າເຊັນຫຍັງ ຈົນກວ່າຄົນທີ່ທ່ານໄວ້ໃຈໄດ້ເບິ່ງແລ້ວ.
offer-do-more_questions = ຢ່າຈ່າຍເງິນ ຈົນກວ່າທ່ານຈະຮູ້ຄຳຕອບ.
offer-do-no_warning = ເກັບສຳເນົາທຸກຢ່າງໄວ້ ແລະ ຝາກຊຸດໜຶ່ງໄວ້ກັບຄອບຄົວ.
offer-why-title = ສິ່ງທີ່ພວກເຮົາພົບ
offer-law-title = ອີງໃສ່ຫຍັງ
offer-help-title = ໃຜຊ່ວຍໄດ້
offer-corridor-unknown = ພວກເຮົາຮູ້ໜ້ອຍກ່ຽວກັບວຽກລະຫວ່າງປະເທດເຫຼົ່ານີ້. ຈຶ່ງໃຊ້ກົດລະບຽບສາກົນ.
offer-fee-months = ເງິນນີ້ເທົ່າກັບຄ່າແຮງງານທີ່ສັນຍາໄວ້ { $months } ເດືອນ.
offer-not-your-fault = ຖ້າທ່ານຈ່າຍ ຫຼືເຊັນໄປແລ້ວ ບໍ່ແມ່ນຄວາມຜິດຂອງທ່ານ. ຍັງມີຄວາມຊ່ວຍເຫຼືອຢູ່.

## What was found: first what it means, then what to do

offer-finding-abusive_conditions = ທ່ານຖືກທຳຮ້າຍ, ຫິວ ຫຼືຢູ່ ແລະ ເຮັດວຽກໃນສະພາບທີ່ບໍ່ດີ.
offer-do-abusive_conditions = ຊອກຫາເວລາທີ່ປອດໄພເພື່ອໂທຂໍຄວາມຊ່ວຍເຫຼືອ.
offer-finding-blank_contract = ທ່ານຖືກໃຫ້ເຊັນເຈ້ຍທີ່ທ່ານອ່ານບໍ່ໄດ້.
offer-do-blank_contract = ຂຽນໄວ້ວ່າເຂົາບອກຫຍັງທ່ານ. ໃຫ້ຜູ້ຊ່ວຍເຫຼືອຂໍສຳເນົາແທນທ່ານ.
offer-finding-child = ມີຄົນອາຍຸຕ່ຳກວ່າ 18 ປີ. ເດັກຕົກລົງເລື່ອງນີ້ບໍ່ໄດ້.
offer-do-child = ໂທຫາສາຍດ່ວນຊ່ວຍເດັກ ຫຼືອົງການ NGO. ເດັກບໍ່ໄດ້ເຮັດຫຍັງຜິດ.
offer-finding-contract_substitution = ວຽກບໍ່ແມ່ນວຽກທີ່ຕົກລົງກັນໄວ້.
offer-do-contract_substitution = ເກັບສັນຍາສະບັບທຳອິດ ແລະ ຂໍ້ຄວາມໄວ້. ມັນເປັນຫຼັກຖານ.
offer-finding-debt_bondage = ໜີ້ສິນອາດມັດທ່ານໄວ້ໃນວຽກນີ້.
offer-do-debt_bondage = ຢ່າກູ້ເງິນເພື່ອໄດ້ວຽກ. ຖ້າກູ້ແລ້ວ ໃຫ້ຖາມຜູ້ຊ່ວຍເຫຼືອກ່ອນຈ່າຍຕື່ມ.
offer-finding-deception_destination = ບ່ອນນີ້ບໍ່ແມ່ນບ່ອນທີ່ເຂົາບອກທ່ານ.
offer-do-deception_destination = ບອກຄອບຄົວວ່າທ່ານຢູ່ໃສແທ້.
offer-finding-deposit = ເຂົາຂໍເງິນມັດຈຳ. ເງິນນີ້ມັກບໍ່ໄດ້ຄືນ.
offer-do-deposit = ຢ່າຈ່າຍ. ຂໍເບິ່ງກົດໝາຍທີ່ອະນຸຍາດໃຫ້ເກັບເງິນນີ້.
offer-finding-excessive_overtime = ແຕ່ລະມື້ ທ່ານເຮັດວຽກດົນຫຼາຍ.
offer-do-excessive_overtime = ຈົດຊົ່ວໂມງເຮັດວຽກຂອງທ່ານທຸກມື້.
offer-finding-false_papers = ຊື່ປອມ ຫຼືອາຍຸປອມ ເຮັດໃຫ້ທ່ານຕົກຢູ່ໃນອັນຕະລາຍ ບໍ່ແມ່ນຜູ້ຈັດຫາງານ.
offer-do-false_papers = ໃຊ້ແຕ່ຊື່ ແລະ ອາຍຸແທ້ຂອງທ່ານເອງ.
offer-finding-fee_above_ceiling = ເຂົາຂໍເງິນທ່ານຫຼາຍກວ່າທີ່ກົດໝາຍ ຫຼືມາດຕະຖານສາກົນອະນຸຍາດ.
offer-do-fee_above_ceiling = ຢ່າຈ່າຍ. ຖ້າຈ່າຍໄປແລ້ວ ໃຫ້ເກັບໃບຮັບເງິນ ແລະ ຂໍ້ຄວາມທຸກອັນ.
offer-finding-irregular_route = ການເດີນທາງແບບນີ້ເຮັດໃຫ້ທ່ານບໍ່ມີການປົກປ້ອງ.
offer-do-irregular_route = ຢ່າເດີນທາງແບບນີ້. ຂໍວີຊາເຮັດວຽກກ່ອນ.
offer-finding-isolation = ທ່ານກຳລັງຖືກກີດກັນຈາກຄົນອື່ນ.
offer-do-isolation = ຕົກລົງຄຳເວົ້າໜຶ່ງກັບຄອບຄົວ ທີ່ໝາຍຄວາມວ່າ: ຫາຄົນມາຊ່ວຍແດ່.
offer-finding-no_contract = ບໍ່ມີສັນຍາເປັນລາຍລັກອັກສອນ.
offer-do-no_contract = ຂໍສັນຍາເປັນພາສາທີ່ທ່ານອ່ານອອກ ກ່ອນອອກເດີນທາງ.
offer-finding-passport_retention = ເອກະສານຂອງທ່ານເປັນຂອງທ່ານ. ບໍ່ມີໃຜມີສິດຢຶດໄວ້.
offer-do-passport_retention = ຂໍຄືນ. ເກັບຮູບຖ່າຍທຸກໜ້າໄວ້.
offer-finding-restriction_of_movement = ທ່ານບໍ່ມີອິດສະຫຼະທີ່ຈະອອກໄປ. ນີ້ແມ່ນສັນຍານທີ່ຮ້າຍແຮງ.
offer-do-restriction_of_movement = ໂທຂໍຄວາມຊ່ວຍເຫຼືອຕອນທີ່ປອດໄພ. ບອກວ່າທ່ານຢູ່ໃສ.
offer-finding-rushed = ຄົນທີ່ເລັ່ງທ່ານ ບໍ່ຢາກໃຫ້ທ່ານຖາມ.
offer-do-rushed = ບອກວ່າທ່ານຕ້ອງການເວລາສາມມື້.
offer-finding-scam_compound_pattern = ຂໍ້ສະເໜີແບບນີ້ຫຼາຍອັນ ພາຄົນໄປຮອດສູນທີ່ລັອກປະຕູໄວ້. ຢູ່ທີ່ນັ້ນ ຄົນຖືກບັງຄັບໃຫ້ຫຼອກລວງຄົນອື່ນ.
offer-do-scam_compound_pattern = ຢ່າເດີນທາງ. ເອົາຂໍ້ຄວາມນີ້ໃຫ້ຄອບຄົວ ແລະ ອົງການ NGO ເບິ່ງ.
offer-finding-secrecy_pressure = ຂໍ້ສະເໜີທີ່ຊື່ສັດບໍ່ຕ້ອງມີຄວາມລັບ.
offer-do-secrecy_pressure = ເລົ່າທຸກຢ່າງໃຫ້ຄົນໜຶ່ງທີ່ທ່ານໄວ້ໃຈຟັງ.
offer-finding-threats = ທ່ານ ຫຼືຄອບຄົວຂອງທ່ານກຳລັງຖືກຂົ່ມຂູ່. ນີ້ແມ່ນສັນຍານທີ່ຮ້າຍແຮງ.
offer-do-threats = ຢ່າຕອບຄຳຂົ່ມຂູ່ຄົນດຽວ. ໃຫ້ຖາມອົງການ NGO ຫຼືທະນາຍຄວາມ.
offer-finding-tourist_visa_for_work = ວີຊານີ້ບໍ່ອະນຸຍາດໃຫ້ເຮັດວຽກ. ຖ້າບໍ່ມີວີຊາເຮັດວຽກ ທ່ານຖືກຫຼອກລວງໄດ້ງ່າຍ.
offer-do-tourist_visa_for_work = ຢ່າເດີນທາງ ກ່ອນມີວີຊາເຮັດວຽກຢູ່ໃນມືຂອງທ່ານ.
offer-finding-unlicensed_recruiter = ບໍ່ມີຂໍ້ມູນຢືນຢັນວ່າຜູ້ຈັດຫາງານນີ້ໄດ້ຮັບອະນຸຍາດໃຫ້ຈັດຫາແຮງງານ.
offer-do-unlicensed_recruiter = ກວດໃບອະນຸຍາດດ້ວຍຕົນເອງຢູ່ຫ້ອງການແຮງງານ. ກ່ອນກວດ ຢ່າຈ່າຍເງິນ.
offer-finding-withholding_wages = ຄ່າແຮງງານຂອງທ່ານຖືກເກັບໄວ້ ບໍ່ຈ່າຍໃຫ້ທ່ານ.
offer-do-withholding_wages = ຈົດມື້ເຮັດວຽກ ແລະ ເງິນທີ່ໄດ້ຮັບແຕ່ລະເທື່ອ. ທ່ານຮຽກຮ້ອງເອົາໄດ້ ພາຍຫຼັງກໍໄດ້.

## What to ask the recruiter

offer-ask-title = ຖາມຜູ້ຈັດຫາງານ
offer-ask-recruiter = ທ່ານຊື່ເຕັມວ່າຫຍັງ ແລະ ເຮັດວຽກໃຫ້ບໍລິສັດໃດ?
offer-ask-visa = ຂ້ອຍຈະໄດ້ວີຊາໃດ ແລະ ຂໍເບິ່ງກ່ອນຈ່າຍເງິນໄດ້ບໍ?
offer-ask-fee_asked = ຂ້ອຍຕ້ອງຈ່າຍທັງໝົດເທົ່າໃດ? ກະລຸນາຂຽນໃຫ້ແດ່ ພ້ອມໃບຮັບເງິນ.
offer-ask-licence_found = ເລກໃບອະນຸຍາດຂອງທ່ານ ແລະ ເລກໃບຂໍຄົນງານນີ້ ແມ່ນເລກໃດ?
offer-ask-contract_seen = ຂ້ອຍຂໍສັນຍາເປັນພາສາຂອງຂ້ອຍດຽວນີ້ ເພື່ອເອົາກັບບ້ານໄດ້ບໍ?

## When somebody rushes you

offer-rushed-title = ມີຄົນເລັ່ງຂ້ອຍ
offer-rushed-hint = ໃຫ້ເວົ້າແບບນີ້. ຜູ້ຈັດຫາງານທີ່ຊື່ສັດຈະລໍຖ້າ.
offer-rushed-say = ຂ້ອຍສົນໃຈວຽກນີ້. ແຕ່ຂ້ອຍຕ້ອງເອົາສັນຍາ ແລະ ເລກໃບອະນຸຍາດຂອງທ່ານໃຫ້ຄອບຄົວເບິ່ງກ່ອນ. ອີກສາມມື້ ຂ້ອຍຈະໃຫ້ຄຳຕອບເດີ.
offer-rushed-why = ຖ້າເຂົາບໍ່ຍອມ ນັ້ນແມ່ນຄຳຕອບສຳລັບທ່ານ.
