### Names of countries, languages and kinds of helpers, as this language says them.

## Countries

country-ID = อินโดนีเซีย
country-MY = มาเลเซีย
country-MM = เมียนมา
country-KH = กัมพูชา
country-TH = ไทย
country-LA = ลาว
country-VN = เวียดนาม
country-PH = ฟิลิปปินส์
country-SG = สิงคโปร์
country-BN = บรูไน
country-TL = ติมอร์-เลสเต
country-BD = บังกลาเทศ
country-NP = เนปาล
country-TW = ไต้หวัน
country-HK = ฮ่องกง

## Languages

language-en = อังกฤษ
language-id = อินโดนีเซีย
language-ms = มลายู
language-my = พม่า (เมียนมา)
language-km = เขมร (กัมพูชา)
language-th = ไทย
language-lo = ลาว
language-vi = เวียดนาม
language-fil = ฟิลิปปินส์ (ตากาล็อก)
language-bn = เบงกาลี
language-ne = เนปาล
language-zh = จีน
language-hi = ฮินดี
language-ta = ทมิฬ
language-ar = อาหรับ
language-pt = โปรตุเกส
language-tet = เตตุน

## Kinds of helpers

kind-emergency = สายฉุกเฉิน
kind-police = ตำรวจ
kind-medical = ความช่วยเหลือทางการแพทย์
kind-government_hotline = สายด่วนของรัฐบาล
kind-labour_office = สำนักงานแรงงาน
kind-embassy = สถานทูต
kind-consulate = สถานกงสุล
kind-legal_aid = ความช่วยเหลือทางกฎหมาย (ทนายความ)
kind-ngo = องค์กรอิสระ (เอ็นจีโอ)
kind-shelter = บ้านพักพิง
kind-union = สหภาพแรงงาน
kind-un_agency = หน่วยงานของสหประชาชาติ
kind-nhri = คณะกรรมการสิทธิมนุษยชน
kind-migrant_resource_centre = ศูนย์แรงงานข้ามชาติ
kind-worker_community = กลุ่มคนงาน
