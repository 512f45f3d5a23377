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

## Kinds of helpers

