### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = ตอนนี้คุณอยู่ในอันตรายหรือไม่
where-are-you = คุณอยู่ประเทศไหน
from-where = คุณมาจากประเทศไหน
what-happened = เกิดอะไรขึ้น
other-country = ประเทศอื่น
which-town = คุณอยู่ใกล้เมืองไหน
which-papers = คุณมีเอกสารอะไร
questions-title = หาความช่วยเหลือที่เหมาะกับคุณมากขึ้น
questions-why = คุณข้ามข้อนี้ได้ เราถามเพื่อแสดงความช่วยเหลือที่ปลอดภัยที่สุดก่อนเท่านั้น คำตอบอยู่ในโทรศัพท์นี้
afraid-government = ฉันกลัวรัฐบาลของประเทศฉันเอง
for-someone-else = ฉันถามแทนคนอื่น
under-18 = คนนี้อายุต่ำกว่า 18 ปี
papers-valid = เอกสารของฉันยังไม่หมดอายุ
papers-expired = เอกสารของฉันหมดอายุแล้ว
papers-none = ฉันไม่มีเอกสาร
papers-held = คนอื่นเก็บเอกสารของฉันไว้
papers-refugee = ฉันมีบัตรผู้ลี้ภัย
papers-unknown = ฉันไม่อยากบอก
shown-for = แสดงสำหรับคนจาก: { $country }

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-danger_now = ตอนนี้ชีวิตของฉันอยู่ในอันตราย
need-arrested = ฉันถูกจับ
need-detained = ฉันถูกเจ้าหน้าที่กักตัวอยู่
need-locked_in = ฉันถูกกักขัง มีคนไม่ให้ฉันออก
need-violence = มีคนทำร้ายหรือข่มขู่ฉัน
need-sexual_violence = มีคนบังคับให้ฉันมีเพศสัมพันธ์ หรือลวนลามแตะต้องตัวฉัน
need-trafficked = ฉันถูกบังคับให้ทำงานหรือถูกขาย
need-scam_compound = ฉันถูกบังคับให้หลอกลวงคนทางออนไลน์
need-wages = ฉันไม่ได้รับค่าจ้าง
need-passport_taken = หนังสือเดินทางของฉันถูกยึด
need-injured = ฉันบาดเจ็บ
need-sick = ฉันป่วย
need-pregnant = ฉันตั้งครรภ์
need-child = มีเด็กต้องการความช่วยเหลือ
need-recruited_cheated = ฉันถูกผู้จัดหางานหรือนายหน้าหลอก
need-at_sea = ฉันอยู่กลางทะเล
need-want_to_go_home = ฉันอยากกลับบ้าน
need-deported_return = ฉันถูกส่งกลับและต้องการความช่วยเหลือ
need-family_member_missing = คนในครอบครัวของฉันหายไป
need-suicidal = ฉันไม่อยากมีชีวิตอยู่แล้ว

## Emergency numbers

emergency-in = อันตรายถึงชีวิต: เบอร์ใน { $country }
emergency-police = ตำรวจ
emergency-ambulance = รถพยาบาล
emergency-fire = ดับเพลิง
emergency-crisis = คนที่คุณคุยด้วยได้
emergency-caution = ถ้าอันตรายถึงชีวิต ให้โทร ตำรวจอาจตรวจเอกสารของคุณ

## The list

contacts = ใครช่วยได้
contact-first = ติดต่อที่เหล่านี้ก่อน
what-you-can-do = สิ่งที่คุณทำได้
all-in-country = ที่ติดต่อทั้งหมดใน { $country }
not-checked-heading = ยังไม่ได้ตรวจสอบ
nobody-safe = เราไม่ทราบเบอร์ที่ปลอดภัยสำหรับเรื่องนี้
nobody-safe-advice = คุยกับคนที่คุณไว้ใจซึ่งอยู่นอกประเทศนั้น หรือกลุ่มที่ช่วยผู้ลี้ภัย
do-not-sign = อย่าเซ็นเอกสารที่คุณอ่านไม่เข้าใจ

## Why a contact is listed

reason-free_call = โทรฟรี
reason-always_open = ตลอด 24 ชั่วโมง
reason-open_now = เปิดอยู่ตอนนี้
reason-closed_now = ปิดอยู่ตอนนี้
reason-hours_unknown = ไม่ทราบเวลาเปิด
reason-speaks = พูดภาษา: { $language }
reason-without_papers_yes = โดยทั่วไปช่วยคนไม่มีเอกสาร นี่คือความเข้าใจของเรา ไม่ใช่คำสัญญา
reason-without_papers_unclear = ไม่ทราบว่าปลอดภัยหรือไม่ถ้าไม่มีเอกสาร
reason-without_papers_no = อาจไม่ปลอดภัยถ้าคุณไม่มีเอกสาร
reason-works_on_this = ทำงานเรื่องปัญหานี้
reason-your_state = หน่วยงานของประเทศคุณเอง
reason-for_people_from = สำหรับคนจาก: { $country }
reason-in_your_town = อยู่ในเมืองของคุณ
reason-distance = ห่างประมาณ { $km } กม.
reason-sits_in = สำนักงานอยู่ใน: { $country }
reason-can_write = คุณเขียนแทนการพูดได้
reason-independent = ไม่ใช่หน่วยงานของรัฐ
reason-no_number = ไม่ทราบเบอร์โทรศัพท์

## Warnings

warn-enforcement_line = สายนี้อาจส่งคุณต่อให้ตำรวจหรือตรวจคนเข้าเมือง
warn-list-enforcement_line = บางสายอาจส่งคนต่อให้ตำรวจหรือตรวจคนเข้าเมือง มีข้อความบอกไว้เหนือปุ่ม
warn-embassy_risk = ถ้าคุณหนีจากรัฐบาลของคุณ อย่าติดต่อสถานทูตของรัฐบาลนั้น คุยกับ UNHCR ทนายความ หรือเอ็นจีโอแทน
warn-call_recorded = สายนี้บันทึกเสียงการโทรและส่งต่อให้เจ้าหน้าที่
warn-hospital_reporting = โรงพยาบาลรัฐอาจแจ้งเรื่องผู้ป่วยที่ไม่มีเอกสาร ถ้าอันตรายถึงชีวิต ให้ไปไม่ว่าอย่างไรก็ตาม
warn-shelter_restriction = บ้านพักพิงของรัฐอาจจำกัดการออกไปข้างนอกและการใช้โทรศัพท์
warn-rescued_may_be_detained = เคยมีคนที่ตำรวจช่วยออกมาแล้วถูกกักตัวหรือถูกเนรเทศ คุยกับเอ็นจีโอหรือสถานทูตของคุณก่อน
warn-employer_may_see_phone = คนอื่นอาจเห็นโทรศัพท์เครื่องนี้ อย่าโทรกลับต่อหน้าคนอื่น ลบรายการโทรและข้อความ
warn-police_checks_status = ตำรวจอาจตรวจเอกสารของคุณ
warn-police_limited = ตำรวจอาจเข้าไปในที่นี้ไม่ได้ คำร้องอย่างเป็นทางการจากครอบครัวอาจช่วยได้
warn-unchecked_number = เบอร์บางเบอร์ที่นี่ยังไม่ได้ตรวจสอบ
warn-short_code_local_only = เบอร์สั้นใช้ได้เฉพาะในประเทศของเบอร์นั้น
warn-no_direct_line = เราไม่ทราบเบอร์ของหน่วยงานที่ควรช่วยคุณ
warn-no_coverage = ถ้าไม่มีสัญญาณ ให้ท่องจำเบอร์ไว้หนึ่งเบอร์ โทรเมื่อถึงท่าเรือถัดไป ถ้าทำได้ให้โทรตอนอยู่คนเดียว
warn-language_gap = เราไม่รู้ว่าเขาพูดภาษาของคุณหรือไม่ ให้ขอล่าม

## A contact

call = โทร
call-number = โทร { $number }
send-sms = ส่งข้อความ SMS
write-whatsapp = เขียนทาง WhatsApp
write-email = เขียนอีเมล
open-website = เปิดเว็บไซต์
copy-number = คัดลอกเบอร์
copied = คัดลอกแล้ว
from-abroad = จากต่างประเทศ โทร { $number }
only-inside = ใช้ได้เฉพาะใน: { $country }
number-not-checked = เบอร์นี้ยังไม่ได้ตรวจสอบ
source-of = แหล่งข้อมูลล่าสุด: { $date }
source-undated = แหล่งข้อมูลไม่บอกวันที่
may-have-changed = อาจเปลี่ยนไปแล้ว
confidence-high = แหล่งข้อมูลสองแห่งขึ้นไปตรงกัน
confidence-medium = แหล่งข้อมูลที่เชื่อถือได้หนึ่งแห่ง
confidence-low = ยังไม่ได้ยืนยัน
source-label = แหล่งข้อมูล: { $name }
sources = แหล่งข้อมูล
languages-spoken = ภาษา: { $languages }
hours-are = เวลาเปิด: { $hours }
address-to-show = ที่อยู่สำหรับให้คนขับรถดู
scan-to-call = สแกนด้วยโทรศัพท์เพื่อโทร
more-about = ข้อมูลเพิ่มเติมของที่ติดต่อนี้

## Before a call

call-trace = การโทรครั้งนี้จะอยู่ในรายการโทรของเครื่องนี้ อาจอยู่ในใบแจ้งค่าโทรด้วย
call-trace-advice = คุณใช้โทรศัพท์เครื่องอื่นได้ หรือจดเบอร์ลงกระดาษ

## A message ready to send

message-title = ข้อความพร้อมส่ง
message-not-sent = จะไม่มีการส่งอะไรจนกว่าคุณจะส่งเอง
message-in = เป็นภาษา: { $language }
copy-message = คัดลอกข้อความ
message =
    สวัสดี ฉันต้องการความช่วยเหลือ
    { $problem }
    ฉันอยู่ที่นี่: { $place }
    ภาษาของฉัน: { $language }
    ถ้าทำได้ โปรดตอบเป็นข้อความ
