### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = ດຽວນີ້ທ່ານຢູ່ໃນອັນຕະລາຍບໍ?
where-are-you = ທ່ານຢູ່ປະເທດໃດ?
from-where = ທ່ານມາຈາກປະເທດໃດ?
what-happened = ເກີດຫຍັງຂຶ້ນ?
other-country = ປະເທດອື່ນ
which-town = ທ່ານຢູ່ໃກ້ເມືອງໃດ?
which-papers = ທ່ານມີເອກະສານຫຍັງແດ່?
questions-title = ຊອກຫາຄວາມຊ່ວຍເຫຼືອທີ່ເໝາະສົມກວ່າ
questions-why = ທ່ານຂ້າມຄຳຖາມນີ້ໄດ້. ມັນພຽງແຕ່ຈັດຄວາມຊ່ວຍເຫຼືອທີ່ປອດໄພກວ່າໝູ່ໄວ້ກ່ອນ. ຄຳຕອບຢູ່ແຕ່ໃນໂທລະສັບນີ້.
afraid-government = ຂ້ອຍຢ້ານລັດຖະບານປະເທດຂ້ອຍ
for-someone-else = ຂ້ອຍຖາມແທນຄົນອື່ນ
under-18 = ຜູ້ນັ້ນອາຍຸຕ່ຳກວ່າ 18 ປີ
papers-valid = ເອກະສານຂອງຂ້ອຍຍັງໃຊ້ໄດ້
papers-expired = ເອກະສານຂອງຂ້ອຍໝົດອາຍຸແລ້ວ
papers-none = ຂ້ອຍບໍ່ມີເອກະສານ
papers-held = ຄົນອື່ນຖືເອກະສານຂອງຂ້ອຍ
papers-refugee = ຂ້ອຍມີບັດຜູ້ລີ້ໄພ
papers-unknown = ຂ້ອຍບໍ່ຢາກບອກ
shown-for = ສະແດງສຳລັບຄົນຈາກ: { $country }

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-danger_now = ດຽວນີ້ຊີວິດຂອງຂ້ອຍຢູ່ໃນອັນຕະລາຍ
need-arrested = ຂ້ອຍຖືກຈັບ
need-detained = ຂ້ອຍຖືກເຈົ້າໜ້າທີ່ກັກຕົວໄວ້
need-locked_in = ຂ້ອຍຖືກລັອກປະຕູກັກຂັງໄວ້
need-violence = ມີຄົນທຳຮ້າຍ ຫຼືຂົ່ມຂູ່ຂ້ອຍ
need-sexual_violence = ມີຄົນບັງຄັບຮ່ວມເພດກັບຂ້ອຍ ຫຼືລູບຄຳຂ້ອຍ
need-trafficked = ຂ້ອຍຖືກບັງຄັບໃຫ້ເຮັດວຽກ ຫຼືຖືກຂາຍ
need-scam_compound = ຂ້ອຍຖືກບັງຄັບໃຫ້ຫຼອກລວງຄົນທາງອອນລາຍ
need-wages = ຂ້ອຍບໍ່ໄດ້ຮັບຄ່າແຮງງານ
need-passport_taken = ໜັງສືຜ່ານແດນຂອງຂ້ອຍຖືກຢຶດ
need-injured = ຂ້ອຍບາດເຈັບ
need-sick = ຂ້ອຍບໍ່ສະບາຍ
need-pregnant = ຂ້ອຍຖືພາ
need-child = ມີເດັກນ້ອຍຕ້ອງການຄວາມຊ່ວຍເຫຼືອ
need-recruited_cheated = ຂ້ອຍຖືກຜູ້ຈັດຫາງານຫຼອກລວງ
need-at_sea = ຂ້ອຍຢູ່ກາງທະເລ
need-want_to_go_home = ຂ້ອຍຢາກກັບບ້ານ
need-deported_return = ຂ້ອຍຖືກສົ່ງກັບປະເທດ ແລະ ຕ້ອງການຄວາມຊ່ວຍເຫຼືອ
need-family_member_missing = ມີຄົນໃນຄອບຄົວຂ້ອຍຫາຍຕົວໄປ
need-suicidal = ຂ້ອຍບໍ່ຢາກມີຊີວິດຢູ່ອີກຕໍ່ໄປ

## Emergency numbers

emergency-in = ຖ້າອັນຕະລາຍເຖິງຊີວິດ: ເບີຢູ່ { $country }
emergency-police = ຕຳຫຼວດ
emergency-ambulance = ລົດສຸກເສີນ
emergency-fire = ດັບເພີງ
emergency-crisis = ມີຄົນລົມນຳ
emergency-caution = ຖ້າອັນຕະລາຍເຖິງຊີວິດ ໃຫ້ໂທ. ຕຳຫຼວດອາດກວດເອກະສານຂອງທ່ານ.

## The list

contacts = ໃຜຊ່ວຍໄດ້
contact-first = ຕິດຕໍ່ບ່ອນເຫຼົ່ານີ້ກ່ອນ
what-you-can-do = ສິ່ງທີ່ທ່ານເຮັດໄດ້
all-in-country = ບ່ອນຕິດຕໍ່ທັງໝົດຢູ່ { $country }
not-checked-heading = ຍັງບໍ່ໄດ້ກວດສອບ
nobody-safe = ພວກເຮົາບໍ່ຮູ້ຈັກເບີທີ່ປອດໄພສຳລັບເລື່ອງນີ້.
nobody-safe-advice = ໃຫ້ເວົ້າກັບຄົນທີ່ທ່ານໄວ້ໃຈຢູ່ນອກປະເທດນັ້ນ ຫຼືກັບກຸ່ມທີ່ຊ່ວຍຜູ້ລີ້ໄພ.
do-not-sign = ຢ່າເຊັນເອກະສານທີ່ທ່ານອ່ານບໍ່ເຂົ້າໃຈ.

## Why a contact is listed

reason-free_call = ໂທຟຣີ
reason-always_open = ຕະຫຼອດ 24 ຊົ່ວໂມງ
reason-open_now = ເປີດຢູ່ດຽວນີ້
reason-closed_now = ປິດຢູ່ດຽວນີ້
reason-hours_unknown = ບໍ່ຮູ້ໂມງເປີດ
reason-speaks = ເວົ້າພາສາ: { $language }
reason-without_papers_yes = ປົກກະຕິຊ່ວຍຄົນບໍ່ມີເອກະສານ. ນີ້ແມ່ນຄວາມເຂົ້າໃຈຂອງພວກເຮົາ ບໍ່ແມ່ນຄຳສັນຍາ.
reason-without_papers_unclear = ບໍ່ຮູ້ວ່າປອດໄພຫຼືບໍ່ ຖ້າບໍ່ມີເອກະສານ
reason-without_papers_no = ອາດບໍ່ປອດໄພ ຖ້າທ່ານບໍ່ມີເອກະສານ
reason-works_on_this = ຊ່ວຍບັນຫານີ້
reason-your_state = ຫ້ອງການຂອງປະເທດທ່ານເອງ
reason-for_people_from = ສຳລັບຄົນຈາກ: { $country }
reason-in_your_town = ຢູ່ໃນເມືອງຂອງທ່ານ
reason-distance = ໄກປະມານ { $km } ກິໂລແມັດ
reason-sits_in = ຫ້ອງການຢູ່: { $country }
reason-can_write = ທ່ານຂຽນແທນການເວົ້າໄດ້
reason-independent = ບໍ່ແມ່ນສ່ວນໜຶ່ງຂອງລັດຖະບານໃດ
reason-no_number = ບໍ່ຮູ້ເບີໂທ

## Warnings

warn-enforcement_line = ເບີນີ້ອາດສົ່ງຕໍ່ທ່ານໃຫ້ຕຳຫຼວດ ຫຼືຫ້ອງການກວດຄົນເຂົ້າເມືອງ.
warn-list-enforcement_line = ບາງເບີອາດສົ່ງຕໍ່ຄົນໃຫ້ຕຳຫຼວດ ຫຼືຫ້ອງການກວດຄົນເຂົ້າເມືອງ. ມີຂໍ້ຄວາມບອກໄວ້ເທິງປຸ່ມ.
warn-embassy_risk = ຖ້າທ່ານໜີຈາກລັດຖະບານຂອງທ່ານ ຢ່າຕິດຕໍ່ສະຖານທູດຂອງລັດຖະບານນັ້ນ. ໃຫ້ເວົ້າກັບ UNHCR, ທະນາຍຄວາມ ຫຼືອົງການທີ່ບໍ່ຂຶ້ນກັບລັດຖະບານ (NGO) ແທນ.
warn-call_recorded = ເບີນີ້ອັດສຽງການໂທ ແລະ ສົ່ງຕໍ່ໃຫ້ເຈົ້າໜ້າທີ່.
warn-hospital_reporting = ໂຮງໝໍລັດອາດລາຍງານຄົນເຈັບທີ່ບໍ່ມີເອກະສານ. ຖ້າອັນຕະລາຍເຖິງຊີວິດ ແນວໃດກໍໃຫ້ໄປ.
warn-shelter_restriction = ເຮືອນພັກພິງຂອງລັດອາດຈຳກັດການອອກໄປຂ້າງນອກ ແລະ ການໃຊ້ໂທລະສັບ.
warn-rescued_may_be_detained = ຄົນທີ່ຕຳຫຼວດຊ່ວຍອອກມາ ເຄີຍຖືກກັກຕົວ ຫຼືຖືກເນລະເທດ (ສົ່ງກັບປະເທດ). ໃຫ້ເວົ້າກັບອົງການ NGO ຫຼືສະຖານທູດຂອງທ່ານກ່ອນ.
warn-employer_may_see_phone = ຄົນອື່ນອາດເຫັນໂທລະສັບນີ້. ຢ່າໂທກັບຕໍ່ໜ້າຄົນອື່ນ. ໃຫ້ລຶບການໂທ ແລະ ຂໍ້ຄວາມ.
warn-police_checks_status = ຕຳຫຼວດອາດກວດເອກະສານຂອງທ່ານ.
warn-police_limited = ຕຳຫຼວດອາດເຂົ້າບ່ອນນີ້ບໍ່ໄດ້. ຄຳຮ້ອງຂໍທີ່ເປັນທາງການຈາກຄອບຄົວອາດຊ່ວຍໄດ້.
warn-unchecked_number = ບາງເບີຢູ່ບ່ອນນີ້ຍັງບໍ່ໄດ້ກວດສອບ.
warn-short_code_local_only = ເບີສັ້ນໃຊ້ໄດ້ແຕ່ໃນປະເທດຂອງມັນເທົ່ານັ້ນ.
warn-no_direct_line = ພວກເຮົາບໍ່ຮູ້ເບີຂອງຫ້ອງການທີ່ຄວນຊ່ວຍທ່ານ.
warn-no_coverage = ຖ້າບໍ່ມີສັນຍານ ໃຫ້ຈື່ເບີໜຶ່ງໃຫ້ຂຶ້ນໃຈ. ໂທຢູ່ທ່າເຮືອຕໍ່ໄປ ໂທຄົນດຽວ ຖ້າເຮັດໄດ້.
warn-language_gap = ພວກເຮົາບໍ່ຮູ້ວ່າເຂົາເຈົ້າເວົ້າພາສາຂອງທ່ານໄດ້ຫຼືບໍ່. ໃຫ້ຂໍລ່າມ (ຜູ້ແປພາສາ).

## A contact

call = ໂທ
call-number = ໂທ { $number }
send-sms = ສົ່ງຂໍ້ຄວາມ SMS
write-whatsapp = ຂຽນທາງ WhatsApp
write-email = ຂຽນອີເມວ
open-website = ເປີດເວັບໄຊ
copy-number = ກັອບປີ້ເບີ
copied = ກັອບປີ້ແລ້ວ
from-abroad = ຈາກຕ່າງປະເທດ ໂທ { $number }
only-inside = ໃຊ້ໄດ້ແຕ່ຢູ່ໃນ: { $country }
number-not-checked = ເບີນີ້ຍັງບໍ່ໄດ້ກວດສອບ
source-of = ແຫຼ່ງຂໍ້ມູນໃໝ່ສຸດ: { $date }
source-undated = ແຫຼ່ງຂໍ້ມູນບໍ່ມີວັນທີ
may-have-changed = ອາດປ່ຽນໄປແລ້ວ.
confidence-high = ແຫຼ່ງຂໍ້ມູນສອງແຫຼ່ງ ຫຼືຫຼາຍກວ່ານັ້ນ ບອກກົງກັນ
confidence-medium = ແຫຼ່ງຂໍ້ມູນທີ່ເຊື່ອຖືໄດ້ໜຶ່ງແຫຼ່ງ
confidence-low = ຍັງບໍ່ໄດ້ຢືນຢັນ
source-label = ແຫຼ່ງຂໍ້ມູນ: { $name }
sources = ແຫຼ່ງຂໍ້ມູນ
languages-spoken = ພາສາ: { $languages }
hours-are = ໂມງເປີດ: { $hours }
address-to-show = ທີ່ຢູ່ສຳລັບໃຫ້ຄົນຂັບລົດເບິ່ງ
scan-to-call = ສະແກນດ້ວຍໂທລະສັບເພື່ອໂທ
more-about = ຂໍ້ມູນຕື່ມກ່ຽວກັບບ່ອນຕິດຕໍ່ນີ້

## Before a call

call-trace = ການໂທນີ້ຢູ່ໃນລາຍການໂທຂອງໂທລະສັບນີ້. ມັນອາດຢູ່ໃນໃບບິນຄ່າໂທ.
call-trace-advice = ທ່ານໃຊ້ໂທລະສັບອື່ນ ຫຼືຂຽນເບີໃສ່ເຈ້ຍໄດ້.

## A message ready to send

message-title = ຂໍ້ຄວາມທີ່ກຽມພ້ອມສົ່ງ
message-not-sent = ບໍ່ມີຫຍັງຖືກສົ່ງອອກ ຈົນກວ່າທ່ານຈະສົ່ງເອງ.
message-in = ເປັນພາສາ { $language }
copy-message = ກັອບປີ້ຂໍ້ຄວາມ
message =
    ສະບາຍດີ. ຂ້ອຍຕ້ອງການຄວາມຊ່ວຍເຫຼືອ.
    { $problem }
    ຂ້ອຍຢູ່ບ່ອນນີ້: { $place }
    ພາສາຂອງຂ້ອຍ: { $language }
    ຖ້າໄດ້ ກະລຸນາຕອບເປັນຕົວໜັງສື.
