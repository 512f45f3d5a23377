### Names of countries, languages and kinds of helpers, as this language says them.

## Countries

country-ID = အင်ဒိုနီးရှား
country-MY = မလေးရှား
country-MM = မြန်မာ
country-KH = ကမ္ဘောဒီးယား
country-TH = ထိုင်း
country-LA = လာအို
country-VN = ဗီယက်နမ်
country-PH = ဖိလစ်ပိုင်
country-SG = စင်ကာပူ
country-BN = ဘရူနိုင်း
country-TL = တီမောလက်စတေ
country-BD = ဘင်္ဂလားဒေ့ရှ်
country-NP = နီပေါ
country-TW = ထိုင်ဝမ်
country-HK = ဟောင်ကောင်

## Languages

language-en = အင်္ဂလိပ်
language-id = အင်ဒိုနီးရှား
language-ms = မလေး
language-my = မြန်မာ
language-km = ခမာ
language-th = ထိုင်း
language-lo = လာအို
language-vi = ဗီယက်နမ်
language-fil = ဖိလစ်ပိုင် (တဂါးလော့)
language-bn = ဘင်္ဂါလီ
language-ne = နီပေါ
language-zh = တရုတ်
language-hi = ဟိန္ဒီ
language-ta = တမီးလ်
language-ar = အာရဗီ
language-pt = ပေါ်တူဂီ
language-tet = တီတွန်

## Kinds of helpers

kind-emergency = အရေးပေါ်လိုင်း
kind-police = ရဲ
kind-medical = ဆေးကုသမှု အကူအညီ
kind-government_hotline = အစိုးရ ဖုန်းလိုင်း
kind-labour_office = အလုပ်သမားရုံး
kind-embassy = သံရုံး
kind-consulate = ကောင်စစ်ဝန်ရုံး
kind-legal_aid = ဥပဒေအကူအညီ (ရှေ့နေများ)
kind-ngo = လွတ်လပ်သော အဖွဲ့အစည်း (NGO)
kind-shelter = ခိုလှုံရာ နေအိမ်
kind-union = အလုပ်သမားသမဂ္ဂ
kind-un_agency = ကုလသမဂ္ဂရုံး
kind-nhri = လူ့အခွင့်အရေး ကော်မရှင်
kind-migrant_resource_centre = ရွှေ့ပြောင်းအလုပ်သမား စင်တာ
kind-worker_community = အလုပ်သမား အဖွဲ့
