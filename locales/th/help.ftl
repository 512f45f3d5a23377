### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = ตอนนี้คุณอยู่ในอันตรายหรือไม่
where-are-you = คุณอยู่ประเทศไหน
from-where = คุณมาจากประเทศไหน
what-happened = เกิดอะไรขึ้น

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-arrested = ฉันถูกจับ
need-locked_in = ฉันถูกกักขัง
need-violence = มีคนทำร้ายหรือข่มขู่ฉัน
need-scam_compound = ฉันถูกบังคับให้หลอกลวงคนทางออนไลน์
need-wages = ฉันไม่ได้รับค่าจ้าง
need-passport_taken = หนังสือเดินทางของฉันถูกยึด
need-injured = ฉันบาดเจ็บ
need-sick = ฉันป่วย
need-pregnant = ฉันตั้งครรภ์
need-recruited_cheated = ฉันถูกนายหน้าหลอก
need-at_sea = ฉันอยู่กลางทะเล
need-want_to_go_home = ฉันอยากกลับบ้าน

## Emergency numbers

## The list

contacts = ใครช่วยได้
what-you-can-do = สิ่งที่คุณทำได้
do-not-sign = อย่าเซ็นเอกสารที่คุณอ่านไม่เข้าใจ

## Why a contact is listed

reason-free_call = โทรฟรี
reason-always_open = ตลอด 24 ชั่วโมง
reason-open_now = เปิดอยู่ตอนนี้
reason-closed_now = ปิดอยู่ตอนนี้
reason-hours_unknown = ไม่ทราบเวลาเปิด
reason-without_papers_unclear = ไม่ทราบว่าปลอดภัยหรือไม่ถ้าไม่มีเอกสาร
reason-without_papers_no = อาจไม่ปลอดภัยถ้าคุณไม่มีเอกสาร

## Warnings

## A contact

call = โทร
call-number = โทร { $number }
send-sms = ส่งข้อความ SMS
copy-number = คัดลอกเบอร์
copied = คัดลอกแล้ว
from-abroad = จากต่างประเทศ โทร { $number }
number-not-checked = เบอร์นี้ยังไม่ได้ตรวจสอบ
source-label = แหล่งข้อมูล: { $name }
languages-spoken = ภาษา: { $languages }

## Before a call

## A message ready to send

