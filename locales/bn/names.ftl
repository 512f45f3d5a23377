### Names of countries, languages and kinds of helpers, as this language says them.

## Countries

country-ID = ইন্দোনেশিয়া
country-MY = মালয়েশিয়া
country-MM = মিয়ানমার
country-KH = কম্বোডিয়া
country-TH = থাইল্যান্ড
country-LA = লাওস
country-VN = ভিয়েতনাম
country-PH = ফিলিপাইন
country-SG = সিঙ্গাপুর
country-BN = ব্রুনাই
country-TL = পূর্ব তিমুর
country-BD = বাংলাদেশ
country-NP = নেপাল
country-TW = তাইওয়ান
country-HK = হংকং

## Languages

language-en = ইংরেজি
language-id = ইন্দোনেশীয়
language-ms = মালয়
language-my = বর্মি
language-km = খমের
language-th = থাই
language-lo = লাও
language-vi = ভিয়েতনামি
language-fil = ফিলিপিনো (তাগালগ)
language-bn = বাংলা
language-ne = নেপালি

## Kinds of helpers

