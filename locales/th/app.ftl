### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

choose-language = เลือกภาษาของคุณ
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
search-nothing = ไม่พบ ลองใช้คำอื่น หรือเลือกด้านล่าง
why = ทำไม
more = เพิ่มเติม
change = เปลี่ยน

## Leaving fast

leave-quickly = ออกทันที
leave-explain = ประวัติในเบราว์เซอร์และรายการโทรจะยังอยู่ ถ้าคนอื่นดูโทรศัพท์เครื่องนี้ ให้ลบเอง

## Reading aloud

listen = ฟัง
listen-pause = หยุดชั่วคราว
listen-resume = ฟังต่อ
listen-stop = หยุด
listen-recorded = นี่เป็นเสียงคนอ่าน
listen-no-voice = โทรศัพท์นี้ไม่มีเสียงสำหรับภาษานี้

## Offline and updates

offline-works = ไม่มีอินเทอร์เน็ต แต่ทุกอย่างยังใช้ได้
update-available = มีข้อมูลใหม่
update-now = อัปเดตเดี๋ยวนี้
update-damaged = ข้อมูลใหม่ที่ได้รับเสียหาย จึงไม่ได้นำมาใช้
update-damaged-advice = ข้อมูลเก่าของคุณยังอยู่และยังใช้ได้ จะลองใหม่ภายหลัง
update-older = ข้อมูลที่ส่งมาเก่ากว่าข้อมูลของคุณ จึงไม่ได้นำมาใช้
update-older-advice = คุณใช้ข้อมูลที่มีอยู่ต่อไปได้
install-app = เก็บไว้ในโทรศัพท์ของคุณ
install-note = แล้วจะเปิดได้โดยไม่ต้องมีอินเทอร์เน็ต
in-app-browser = เปิดหน้านี้ในเบราว์เซอร์ เพื่อเก็บไว้ใช้ตอนไม่มีอินเทอร์เน็ต

## What changed after an update, and a copy to pass on

changes-title = สิ่งที่เปลี่ยนไปจากครั้งก่อน
change-number-gone = { $name }: อย่าโทรเบอร์ { $number } อีก
change-number-new = { $name } มีเบอร์ใหม่: { $number }
change-contact-gone = { $name } ไม่อยู่ในรายการแล้ว
change-contact-new = ใหม่: { $name }
change-safety = { $name }: คำเตือนเปลี่ยนไปแล้ว ให้อ่านอีกครั้ง
change-figure = ก่อนหน้านี้คือ { $was }
changes-read = ฉันอ่านแล้ว
pocket-save = บันทึกสำเนาเป็นไฟล์เดียว
pocket-share = ส่งต่อให้คนอื่น
pocket-hint = สำเนานี้เปิดได้โดยไม่ต้องมีอินเทอร์เน็ต ส่งให้คนอื่นได้ทางบลูทูธหรือเมมโมรี่การ์ด

## Errors: what happened, then what to do

error-unknown-country = ไม่รู้จักประเทศนี้: { $code }
error-unknown-country-advice = เลือกประเทศจากรายการ
error-unknown-town = ไม่รู้จักเมืองนี้: { $town }
error-unknown-town-advice = เว้นว่างไว้ หรือเลือกเมืองที่ใกล้ที่สุด ไม่ใส่ชื่อเมืองก็ใช้รายการได้
error-data = ข้อมูลบางส่วนเปิดไม่ได้
error-data-advice = ปิดแล้วเปิดใหม่ หน้าแบบธรรมดายังใช้ได้
error-stopped = เกิดข้อผิดพลาด เบอร์ในหน้านี้ยังใช้ได้
error-pack-damaged = ชุดข้อมูลนี้เสียหาย หรือเราไม่ได้รับรอง
error-pack-damaged-advice = ไม่ได้นำมาใช้ ให้รับชุดข้อมูลใหม่จากแหล่งที่คุณไว้ใจ
error-pack-older = ชุดข้อมูลนี้เก่ากว่าชุดที่คุณมี
error-pack-older-advice = ไม่ได้นำมาใช้ ข้อมูลที่ใหม่กว่าของคุณยังอยู่
error-pack-channel = ชุดข้อมูลนี้ทำไว้สำหรับอีกรุ่นหนึ่ง
error-pack-channel-advice = ไม่ได้นำมาใช้ ข้อมูลของคุณยังอยู่

## About this program

about = เกี่ยวกับโปรแกรมนี้
about-what = คู่มือสำหรับคนทำงานในประเทศอื่น ใช้ได้โดยไม่มีอินเทอร์เน็ต
about-version = รุ่น { $version }
about-facts = รวบรวมข้อมูลถึง { $date } ยังไม่มีใครโทรทดสอบเบอร์เหล่านี้
about-unsure = เรื่องที่ไม่แน่ใจ เราบอกไว้ว่าไม่แน่ใจ
nothing-sent = สิ่งที่คุณเขียนจะอยู่ในโทรศัพท์นี้ เว้นแต่คุณเลือกส่งออกไป
others-see-phone = ถ้าคนอื่นดูโทรศัพท์ของคุณได้ อย่าเก็บความลับไว้ที่นี่
not-legal-advice = นี่เป็นข้อมูลเท่านั้น ทนายความให้คำแนะนำเรื่องของคุณได้
about-geonames = มีข้อมูลจาก GeoNames (geonames.org) ใช้ตามสัญญาอนุญาต CC BY 4.0 เราเลือกและทำข้อมูลสถานที่ให้ง่ายขึ้น
about-licence = โปรแกรมนี้เป็นซอฟต์แวร์เสรี (AGPL-3.0-or-later) ข้อความอยู่ภายใต้ CC BY-SA 4.0
machine-draft-notice = ข้อความนี้แปลด้วยเครื่อง เจ้าของภาษายังไม่ได้ตรวจ
see-english = ดูข้อความภาษาอังกฤษ
