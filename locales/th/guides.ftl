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
