### Around the guides: headings that stand in every guide, and the list of guides.

guides-title = รู้สิทธิของคุณ
guide-do-now = สิ่งที่ควรทำตอนนี้
guide-why = เพราะอะไร
guide-good-to-know = ควรรู้
guide-take-care = ข้อควรระวัง
guide-law = กฎหมายว่าอย่างไร
guide-practice = สิ่งที่มักเกิดขึ้น
guide-unconfirmed = พูดกันทั่วไป ยังไม่ยืนยัน
guide-choose-country = เลือกประเทศ
guide-everywhere = กฎระหว่างประเทศ
guide-contact = ติดต่อใคร
guide-read = อ่านต่อ: { $title }
audience-offered = มีคนเสนองานต่างประเทศให้คุณ
audience-abroad = คุณทำงานอยู่ต่างประเทศ
audience-trouble = คุณกำลังเดือดร้อน
audience-family = คนในครอบครัวของคุณอยู่ต่างประเทศ
audience-outreach = สำหรับผู้ช่วยเหลือ
cards-title = บัตรสำหรับแสดง
cards-hint = แสดงบัตรให้เจ้าหน้าที่ แพทย์ หรือนายจ้างดู ปรับหน้าจอให้สว่าง

## Titles, in the order of a journey

guide-before-you-sign = ก่อนเซ็นสัญญา
guide-what-it-may-cost = ค่าใช้จ่ายในการได้งาน
guide-someone-you-know = คนรู้จักชวนไปทำงาน
guide-your-contract = สัญญาจ้างของคุณ
guide-documents = หนังสือเดินทางและเอกสารของคุณ
guide-journey-and-border = การเดินทางและชายแดน
guide-arriving = เมื่อคุณไปถึง
guide-wages-and-hours = ค่าจ้าง ชั่วโมงทำงาน และวันหยุด
guide-deductions-and-debt = การหักค่าจ้างและหนี้
guide-domestic-work = งานในบ้านส่วนตัว
guide-at-sea = ประมงและงานกลางทะเล
guide-work-sites = ก่อสร้าง โรงงาน สวน งานดูแล
guide-changing-employer = เปลี่ยนหรือออกจากนายจ้าง
guide-accident-sickness = อุบัติเหตุและการป่วย
guide-pregnancy = การตั้งครรภ์
guide-sexual-violence = ความรุนแรงทางเพศ
guide-children = เด็กอายุต่ำกว่า 18 ปี
guide-first-hour = ถูกจับ: ชั่วโมงแรก
guide-detained = ถูกกักตัว: สิทธิทีละสัปดาห์
guide-deportation-and-return = การเนรเทศและการกลับบ้านเกิด
guide-trafficking-smuggling = การค้ามนุษย์และการลักลอบพาคนข้ามแดน
guide-scam-compounds = ศูนย์หลอกลวงออนไลน์ (คอลเซ็นเตอร์)
guide-refugees = ผู้ลี้ภัย: กลัวการกลับไป
guide-official-involved = เมื่อเจ้าหน้าที่เกี่ยวข้อง
guide-family-at-home = เมื่อคนในครอบครัวเงียบหาย
guide-helping-a-friend = ช่วยเพื่อน
guide-after-coming-home = หลังกลับถึงบ้านเกิด
