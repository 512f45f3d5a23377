### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = ດຽວນີ້ທ່ານຢູ່ໃນອັນຕະລາຍບໍ?
where-are-you = ທ່ານຢູ່ປະເທດໃດ?
from-where = ທ່ານມາຈາກປະເທດໃດ?
what-happened = ເກີດຫຍັງຂຶ້ນ?

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-arrested = ຂ້ອຍຖືກຈັບ
need-locked_in = ຂ້ອຍຖືກກັກຂັງໄວ້
need-violence = ມີຄົນທຳຮ້າຍ ຫຼືຂົ່ມຂູ່ຂ້ອຍ
need-scam_compound = ຂ້ອຍຖືກບັງຄັບໃຫ້ຫຼອກລວງຄົນທາງອອນລາຍ
need-wages = ຂ້ອຍບໍ່ໄດ້ຮັບຄ່າແຮງງານ
need-passport_taken = ໜັງສືຜ່ານແດນຂອງຂ້ອຍຖືກຢຶດ
need-injured = ຂ້ອຍບາດເຈັບ
need-sick = ຂ້ອຍບໍ່ສະບາຍ
need-pregnant = ຂ້ອຍຖືພາ
need-recruited_cheated = ຂ້ອຍຖືກນາຍໜ້າຫຼອກລວງ
need-at_sea = ຂ້ອຍຢູ່ກາງທະເລ
need-want_to_go_home = ຂ້ອຍຢາກກັບບ້ານ

## Emergency numbers

## The list

contacts = ໃຜຊ່ວຍໄດ້
what-you-can-do = ສິ່ງທີ່ທ່ານເຮັດໄດ້
do-not-sign = ຢ່າເຊັນເອກະສານທີ່ທ່ານອ່ານບໍ່ເຂົ້າໃຈ.

## Why a contact is listed

reason-free_call = ໂທຟຣີ
reason-always_open = ຕະຫຼອດ 24 ຊົ່ວໂມງ
reason-open_now = ເປີດຢູ່ດຽວນີ້
reason-closed_now = ປິດຢູ່ດຽວນີ້
reason-hours_unknown = ບໍ່ຮູ້ໂມງເປີດ
reason-without_papers_unclear = ບໍ່ຮູ້ວ່າປອດໄພຫຼືບໍ່ ຖ້າບໍ່ມີເອກະສານ
reason-without_papers_no = ອາດບໍ່ປອດໄພ ຖ້າທ່ານບໍ່ມີເອກະສານ

## Warnings

## A contact

call = ໂທ
call-number = ໂທ { $number }
send-sms = ສົ່ງຂໍ້ຄວາມ SMS
copy-number = ກັອບປີ້ເບີ
copied = ກັອບປີ້ແລ້ວ
from-abroad = ຈາກຕ່າງປະເທດ ໂທ { $number }
number-not-checked = ເບີນີ້ຍັງບໍ່ໄດ້ກວດສອບ
source-label = ແຫຼ່ງຂໍ້ມູນ: { $name }
languages-spoken = ພາສາ: { $languages }

## Before a call

## A message ready to send

