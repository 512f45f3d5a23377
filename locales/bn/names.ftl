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
language-zh = চীনা
language-hi = হিন্দি
language-ta = তামিল
language-ar = আরবি
language-pt = পর্তুগিজ
language-tet = তেতুন

## Kinds of helpers

kind-emergency = জরুরি নম্বর
kind-police = পুলিশ
kind-medical = চিকিৎসা সাহায্য
kind-government_hotline = সরকারি হেল্পলাইন
kind-labour_office = শ্রম অফিস
kind-embassy = দূতাবাস
kind-consulate = কনস্যুলেট
kind-legal_aid = আইনি সহায়তা (উকিল)
kind-ngo = স্বাধীন সংস্থা (এনজিও)
kind-shelter = আশ্রয়কেন্দ্র
kind-union = শ্রমিক ইউনিয়ন
kind-un_agency = জাতিসংঘের অফিস
kind-nhri = মানবাধিকার কমিশন
kind-migrant_resource_centre = অভিবাসী কর্মী কেন্দ্র
kind-worker_community = কর্মীদের সংগঠন
