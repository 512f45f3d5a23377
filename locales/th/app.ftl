### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

language = ภาษา
help-now = ขอความช่วยเหลือเดี๋ยวนี้
not-your-fault = ไม่ใช่ความผิดของคุณ

## Buttons used everywhere

back = ย้อนกลับ
close = ปิด
cancel = ยกเลิก
next = ถัดไป
skip = ข้าม
yes = ใช่
no = ไม่ใช่
dont-know = ไม่รู้
save = บันทึก
share = แบ่งปัน
print = พิมพ์
search = ค้นหา
why = ทำไม

## Leaving fast

leave-quickly = ออกทันที

## Offline and updates

offline-works = ไม่มีอินเทอร์เน็ต แต่ทุกอย่างยังใช้ได้
update-available = มีข้อมูลใหม่
update-now = อัปเดตเดี๋ยวนี้

## Errors: what happened, then what to do

## About this program

nothing-sent = สิ่งที่คุณเขียนจะอยู่ในโทรศัพท์นี้ เว้นแต่คุณเลือกส่งออกไป
others-see-phone = ถ้าคนอื่นดูโทรศัพท์ของคุณได้ อย่าเก็บความลับไว้ที่นี่
not-legal-advice = นี่คือข้อมูล ทนายความบอกเรื่องของคุณได้
machine-draft-notice = ข้อความนี้แปลด้วยเครื่อง เจ้าของภาษายังไม่ได้ตรวจ
see-english = ดูข้อความภาษาอังกฤษ
