### The offer check: is this job offer safe? Asked one question at a time, answered with what to do first, then why.
### Plain words, at most 15 a sentence. Never blame, never frighten with arrest. No verdict says that an offer is safe.

## The way in

offer-title = ข้อเสนองานนี้ปลอดภัยไหม
offer-intro = ตอบเท่าที่คุณรู้ ข้อที่เหลือข้ามได้ สิ่งที่คุณตอบจะไม่ออกไปจากโทรศัพท์นี้
offer-start = ตรวจข้อเสนองาน
offer-again = ตรวจข้อเสนองานอื่น
offer-skip = ข้าม
offer-done = ดูผลตอนนี้
offer-answered = คำตอบ: { $count }
offer-signs-title = สัญญาณอันตราย
offer-signs-hint = แค่ข้อเดียวก็เป็นเหตุผลให้หยุด และถามใครสักคนก่อน

## Before the questions

offer-q-stage = ตอนนี้คุณอยู่ที่ไหน
offer-stage-before_departure = ยังอยู่ที่บ้านเกิด
offer-stage-in_transit = กำลังเดินทาง
offer-stage-at_work = ทำงานอยู่ที่นั่นแล้ว
offer-q-origin = คุณมาจากประเทศไหน
offer-q-destination = งานอยู่ในประเทศไหน
offer-q-sector = เป็นงานแบบไหน
offer-sector-domestic_work = งานในบ้านส่วนตัว
offer-sector-care = ดูแลคนสูงอายุหรือคนป่วย
offer-sector-manufacturing = โรงงาน
offer-sector-construction = งานก่อสร้าง
offer-sector-plantation = สวน (ปาล์ม ยางพารา) หรือไร่นา
offer-sector-fishing = ประมงหรืองานกลางทะเล
offer-sector-entertainment = ร้านอาหาร บาร์ หรือร้านนวด
offer-sector-scam_compound_pretext = งานคอมพิวเตอร์ แชต หรือบริการลูกค้า
offer-sector-seasonal = งานตามฤดูกาล
offer-sector-other = งานอื่น

## The questions

offer-q-recruiter = ใครเสนองานนี้ให้คุณ
offer-recruiter-known_person = คนที่ฉันรู้จัก
offer-recruiter-facebook = คนใน Facebook
offer-recruiter-telegram = คนใน Telegram หรือในแชต
offer-recruiter-agency_claimed = คนที่บอกว่าเป็นบริษัทจัดหางาน
offer-recruiter-licensed_agency = บริษัทจัดหางานที่มีใบอนุญาต
offer-recruiter-government = หน่วยงานของรัฐ
offer-recruiter-friend_abroad = เพื่อนที่อยู่ต่างประเทศ
offer-recruiter-employer_direct = ตัวนายจ้างเอง
offer-q-visa = คุณจะได้วีซ่าอะไร หรือมีวีซ่าอะไรอยู่
offer-visa-work = วีซ่าทำงานหรือใบอนุญาตทำงาน
offer-visa-tourist = วีซ่าท่องเที่ยว
offer-visa-student = วีซ่านักเรียน
offer-visa-visit = ใบอนุญาตเยี่ยม (visit pass)
offer-visa-none = ไม่มี
offer-q-fee_asked = คุณต้องจ่ายเงินทั้งหมดเท่าไหร่เพื่อให้ได้งานนี้
offer-q-licence_found = คุณพบชื่อผู้จัดหางานในรายชื่อของทางการหรือไม่
offer-q-contract_seen = คุณได้เห็นสัญญาจ้างเป็นลายลักษณ์อักษรแล้วหรือไม่
offer-q-passport_to_be_held = มีคนอื่นเก็บหรือจะเก็บหนังสือเดินทาง (พาสปอร์ต) ของคุณหรือไม่
offer-q-age = คุณอายุเท่าไหร่
offer-q-job_named = เขาบอกคุณชัดเจนหรือไม่ว่างานคืออะไร
offer-q-loan_offered = มีคนเสนอเงินกู้หรือเงินล่วงหน้าให้คุณหรือไม่
offer-q-fee_to_be_deducted = จะมีการหักค่าจ้างของคุณเพื่อใช้คืนเงินนั้นหรือไม่
offer-q-secrecy = มีคนบอกให้คุณเก็บเป็นความลับหรือให้โกหกหรือไม่
offer-q-informal_crossing = เขาอยากให้คุณข้ามชายแดนโดยไม่ประทับตราใช่ไหม
offer-q-asked_false_age_or_name = มีคนขอให้คุณใช้ชื่อปลอมหรืออายุปลอมหรือไม่
offer-q-rushed = มีคนเร่งให้คุณตัดสินใจหรือไม่
offer-q-wage_promised = เขาสัญญาว่าจะให้ค่าจ้างเดือนละเท่าไหร่
offer-q-fee_after_contract = เขาขอเงินหลังเซ็นสัญญาแล้วเท่านั้นใช่ไหม
offer-q-destination_changed = ประเทศหรือสถานที่เปลี่ยนไประหว่างเดินทางหรือไม่
offer-q-accommodation_locked = คุณถูกกักขังหรือมีคนเฝ้าคุณไว้ในที่พักหรือไม่
offer-q-phone_taken = มีคนยึดโทรศัพท์ของคุณหรือไม่
offer-q-family_threatened = มีคนข่มขู่ครอบครัวของคุณหรือไม่
offer-q-threats = มีคนข่มขู่คุณหรือไม่
offer-q-violence = มีคนทำร้ายคุณหรือไม่
offer-q-wage_owed_months = คุณถูกค้างค่าจ้างกี่เดือน
offer-q-job_changed = งานต่างจากที่สัญญาไว้หรือไม่
offer-q-paid_less_than_contract = คุณได้ค่าจ้างน้อยกว่าที่ตกลงกันไว้หรือไม่
offer-q-hours_per_day = คุณทำงานวันละกี่ชั่วโมง
offer-q-no_rest_day = คุณทำงานโดยไม่มีวันหยุดประจำสัปดาห์ใช่ไหม
offer-q-food_withheld = คุณได้อาหารน้อยเกินไปหรือไม่
offer-q-poor_housing = ที่ที่คุณนอนอันตรายหรือสกปรกหรือไม่
offer-q-permit_taken = มีคนยึดใบอนุญาตทำงานหรือเอกสารอื่นของคุณหรือไม่
offer-q-debt_grows = หนี้ของคุณเพิ่มขึ้นโดยคุณไม่รู้สาเหตุใช่ไหม
offer-q-family_land_sold = ครอบครัวของคุณขายหรือจำนองที่ดินหรือบ้านเพื่องานนี้หรือไม่
offer-q-contract_signed_blank = คุณได้เซ็นกระดาษเปล่าหรือเอกสารที่อ่านไม่ออกหรือไม่
offer-q-claims_to_be_official = ผู้จัดหางานบอกว่าตัวเองมาจากรัฐบาลหรือไม่
offer-q-no_qualifications_needed = ค่าจ้างสูง โดยไม่ต้องมีทักษะอะไรใช่ไหม
offer-amount = จำนวนเงิน
offer-currency = สกุลเงิน

## The result

offer-verdict-strong_warning = คำเตือนร้ายแรง ให้หยุด และขอความช่วยเหลือก่อนทำอย่างอื่น
offer-verdict-warning = คำเตือน มีบางอย่างในเรื่องนี้ไม่ปลอดภัยหรือขัดกับกฎหมาย
offer-verdict-more_questions = เรายังบอกไม่ได้ ให้ถามเรื่องเหล่านี้ก่อน
offer-verdict-no_warning = เราไม่พบสัญญาณอันตรายในคำตอบของคุณ แต่นี่ไม่ใช่หลักฐานว่างานนี้ปลอดภัย
offer-do-strong_warning = อย่าจ่ายเงินเลย อย่าเซ็นอะไรเลย เก็บหนังสือเดินทางไว้กับตัวเอง ถ้าคุณอยู่ที่นั่นแล้ว ให้ขอความช่วยเหลือเดี๋ยวนี้
offer-do-warning = อย่าจ่ายเงินและอย่าเซ็นอะไรเลย จนกว่าคนที่คุณไว้ใจได้ดูแล้ว
offer-do-more_questions = อย่าจ่ายเงินจนกว่าคุณจะรู้คำตอบ
offer-do-no_warning = เก็บสำเนาทุกอย่างไว้ และฝากไว้กับครอบครัวหนึ่งชุด
offer-why-title = สิ่งที่เราพบ
offer-law-title = เรื่องนี้อ้างอิงจากอะไร
offer-help-title = ใครช่วยได้
offer-corridor-unknown = เรามีข้อมูลน้อยเรื่องการไปทำงานระหว่างสองประเทศนี้ เราจึงใช้กฎระหว่างประเทศ
offer-fee-months = เท่ากับ { $months } เดือนของค่าจ้างที่สัญญาไว้
offer-not-your-fault = ถ้าคุณจ่ายเงินหรือเซ็นไปแล้ว ไม่ใช่ความผิดของคุณ ยังมีความช่วยเหลืออยู่

## What was found: first what it means, then what to do

offer-finding-abusive_conditions = คุณถูกทำร้าย หิว หรืออยู่และทำงานในสภาพที่ไม่ดี
offer-do-abusive_conditions = หาเวลาที่ปลอดภัยเพื่อโทรขอความช่วยเหลือ
offer-finding-blank_contract = มีคนให้คุณเซ็นเอกสารที่คุณอ่านไม่ออก
offer-do-blank_contract = จดสิ่งที่เขาบอกคุณไว้ ขอให้ผู้ช่วยเหลือช่วยขอสำเนา
offer-finding-child = มีคนอายุต่ำกว่า 18 ปี เด็กให้ความยินยอมเรื่องนี้ไม่ได้
offer-do-child = โทรหาเอ็นจีโอหรือสายด่วนช่วยเด็ก เด็กไม่ได้ทำอะไรผิด
offer-finding-contract_substitution = งานไม่ตรงกับที่ตกลงกันไว้
offer-do-contract_substitution = เก็บสัญญาฉบับแรกและข้อความไว้ สิ่งเหล่านี้คือหลักฐาน
offer-finding-debt_bondage = หนี้อาจทำให้คุณออกจากงานไม่ได้
offer-do-debt_bondage = อย่ากู้เงินเพื่อให้ได้งาน ถ้ากู้ไปแล้ว ให้ถามผู้ช่วยเหลือก่อนจ่ายเพิ่ม
offer-finding-deception_destination = สถานที่ไม่ตรงกับที่เขาบอกคุณ
offer-do-deception_destination = บอกครอบครัวว่าจริง ๆ แล้วคุณอยู่ที่ไหน
offer-finding-deposit = มีการขอเงินมัดจำ เงินนี้มักไม่ได้คืน
offer-do-deposit = อย่าจ่าย ให้ถามว่ากฎหมายข้อไหนอนุญาตให้เก็บเงินนี้
offer-finding-excessive_overtime = คุณทำงานวันละหลายชั่วโมงมาก
offer-do-excessive_overtime = จดชั่วโมงทำงานของคุณทุกวัน
offer-finding-false_papers = ถ้าใช้ชื่อปลอมหรืออายุปลอม คนที่ตกอยู่ในอันตรายคือคุณ ไม่ใช่ผู้จัดหางาน
offer-do-false_papers = ใช้ชื่อและอายุจริงของคุณเท่านั้น
offer-finding-fee_above_ceiling = คุณถูกขอให้จ่ายมากกว่าที่กฎหมายหรือมาตรฐานอนุญาต
offer-do-fee_above_ceiling = อย่าจ่าย ถ้าจ่ายไปแล้ว ให้เก็บใบเสร็จและข้อความทั้งหมด
offer-finding-irregular_route = การเดินทางแบบนี้ทำให้คุณไม่มีความคุ้มครอง
offer-do-irregular_route = อย่าเดินทางแบบนี้ ให้ขอวีซ่าทำงานก่อน
offer-finding-isolation = คุณกำลังถูกตัดขาดจากคนอื่น
offer-do-isolation = ตกลงกับครอบครัวว่าคำไหนหมายความว่า ให้หาคนมาช่วย
offer-finding-no_contract = ไม่มีสัญญาจ้างเป็นลายลักษณ์อักษร
offer-do-no_contract = ขอสัญญาในภาษาที่คุณอ่านได้ ก่อนที่คุณจะเดินทาง
offer-finding-passport_retention = เอกสารของคุณเป็นของคุณ ไม่มีใครมีสิทธิยึดไว้
offer-do-passport_retention = ขอเอกสารคืน เก็บรูปถ่ายไว้ทุกหน้า
offer-finding-restriction_of_movement = คุณไม่มีอิสระที่จะออกไป นี่เป็นสัญญาณร้ายแรง
offer-do-restriction_of_movement = โทรขอความช่วยเหลือเมื่อปลอดภัย บอกว่าคุณอยู่ที่ไหน
offer-finding-rushed = คนที่เร่งคุณไม่อยากให้คุณถาม
offer-do-rushed = บอกว่าคุณต้องการเวลาสามวัน
offer-finding-scam_compound_pattern = ข้อเสนอแบบนี้หลายรายเคยพาคนไปอยู่ในสถานที่ปิดล็อก ที่นั่นคนถูกบังคับให้หลอกคนอื่น
offer-do-scam_compound_pattern = อย่าเดินทาง นำเรื่องนี้ไปให้ครอบครัวและเอ็นจีโอดู
offer-finding-secrecy_pressure = ข้อเสนอที่สุจริตไม่ต้องเก็บเป็นความลับ
offer-do-secrecy_pressure = เล่าทุกอย่างให้คนที่คุณไว้ใจฟังหนึ่งคน
offer-finding-threats = คุณหรือครอบครัวของคุณกำลังถูกข่มขู่ นี่เป็นสัญญาณร้ายแรง
offer-do-threats = อย่าตอบคำขู่ตามลำพัง ให้ถามเอ็นจีโอหรือทนายความ
offer-finding-tourist_visa_for_work = วีซ่านี้ไม่อนุญาตให้คุณทำงาน ถ้าไม่มีวีซ่าทำงาน คนอื่นหลอกคุณได้ง่าย
offer-do-tourist_visa_for_work = อย่าเดินทางก่อนที่จะมีวีซ่าทำงานอยู่ในมือ
offer-finding-unlicensed_recruiter = ยังไม่รู้ว่าผู้จัดหางานได้รับอนุญาตให้จัดหาคนงานหรือไม่
offer-do-unlicensed_recruiter = ตรวจใบอนุญาตด้วยตัวเองที่สำนักงานแรงงาน อย่าจ่ายเงินก่อนตรวจ
offer-finding-withholding_wages = ค่าจ้างของคุณถูกเก็บไว้ ไม่จ่ายให้คุณ
offer-do-withholding_wages = จดทุกวันที่ทำงานและเงินทุกครั้งที่ได้รับ คุณเรียกร้องค่าจ้างได้ แม้ในภายหลัง

## What to ask the recruiter

offer-ask-title = ถามผู้จัดหางาน
offer-ask-recruiter = คุณชื่อเต็มว่าอะไร และทำงานให้บริษัทไหน
offer-ask-visa = ฉันจะได้วีซ่าอะไร และขอดูวีซ่าก่อนจ่ายเงินได้ไหม
offer-ask-fee_asked = ฉันต้องจ่ายทั้งหมดเท่าไหร่ ช่วยเขียนให้ฉัน และขอใบเสร็จด้วย
offer-ask-licence_found = ใบอนุญาตของคุณเลขที่อะไร และคำสั่งจ้างงาน (job order) นี้เลขที่อะไร
offer-ask-contract_seen = ฉันขอสัญญาในภาษาของฉันตอนนี้เลย และเอากลับบ้านได้ไหม

## When somebody rushes you

offer-rushed-title = มีคนเร่งฉัน
offer-rushed-hint = พูดแบบนี้ ผู้จัดหางานที่สุจริตจะรอ
offer-rushed-say = ฉันสนใจงานนี้ แต่ต้องขอเอาสัญญาและเลขที่ใบอนุญาตของคุณไปให้ครอบครัวดูก่อน อีกสามวันฉันจะให้คำตอบ
offer-rushed-why = ถ้าเขาบอกว่าไม่ได้ นั่นคือคำตอบสำหรับคุณ
