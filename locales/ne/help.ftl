### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = के तपाईं अहिले खतरामा हुनुहुन्छ?
where-are-you = तपाईं अहिले कुन देशमा हुनुहुन्छ?
from-where = तपाईं कुन देशबाट हुनुहुन्छ?
what-happened = के भयो?
other-country = अर्को देश
which-town = तपाईं कुन सहर नजिक हुनुहुन्छ?
which-papers = तपाईंसँग कुन कागजपत्र छन्?
questions-title = तपाईंलाई अझ मिल्ने सहायता खोज्नुहोस्
questions-why = यो छोड्न सक्नुहुन्छ। यसले सबैभन्दा सुरक्षित मद्दत पहिले देखाउने मात्र हो। यो यही फोनमा रहन्छ।
afraid-government = मलाई आफ्नै देशको सरकारसँग डर लाग्छ
for-someone-else = म अरू कसैका लागि मद्दत खोज्दै छु
under-18 = मद्दत चाहिने व्यक्ति 18 वर्षभन्दा कम उमेरको हो
papers-valid = मेरो कागजपत्रको म्याद बाँकी छ
papers-expired = मेरो कागजपत्रको म्याद सकिएको छ
papers-none = मसँग कागजपत्र छैन
papers-held = मेरो कागजपत्र अरूले राखेको छ
papers-refugee = मसँग शरणार्थी कार्ड छ
papers-unknown = म भन्न चाहन्न
shown-for = यो देशका मानिसका लागि मिलाइएको: { $country }

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-danger_now = मेरो ज्यान अहिले खतरामा छ
need-arrested = म पक्राउ परेको छु
need-detained = म हिरासतमा छु
need-locked_in = मलाई थुनेर राखिएको छ
need-violence = कसैले मलाई कुट्छ वा धम्की दिन्छ
need-sexual_violence = कसैले मसँग जबर्जस्ती यौन सम्पर्क गरेको छ वा मेरो शरीर छुन्छ
need-trafficked = मलाई जबर्जस्ती काम लगाइएको छ वा बेचिएको छ
need-scam_compound = मलाई अनलाइनमा मान्छे ठग्न बाध्य पारिएको छ
need-wages = मैले तलब पाएको छैन
need-passport_taken = मेरो पासपोर्ट लिइयो
need-injured = मलाई चोट लागेको छ
need-sick = म बिरामी छु
need-pregnant = म गर्भवती छु
need-child = एउटा बच्चालाई मद्दत चाहिन्छ
need-recruited_cheated = काम लगाइदिने एजेन्ट वा मान्छेले मलाई ठग्यो
need-at_sea = म समुद्रमा छु
need-want_to_go_home = म घर फर्कन चाहन्छु
need-deported_return = मलाई फिर्ता पठाइयो, अब मद्दत चाहिन्छ
need-family_member_missing = मेरो परिवारको एक जना हराएको छ
need-suicidal = म अब बाँच्न चाहन्न

## Emergency numbers

emergency-in = ज्यानको खतरा हुँदा फोन गर्ने नम्बर: { $country }
emergency-police = प्रहरी
emergency-ambulance = एम्बुलेन्स
emergency-fire = दमकल
emergency-crisis = मनको कुरा सुन्ने मान्छे
emergency-caution = ज्यानको खतरा भए फोन गर्नुहोस्। प्रहरीले तपाईंको कागजपत्र जाँच्न सक्छ।

## The list

contacts = कसले मद्दत गर्न सक्छ
contact-first = पहिले यिनलाई सम्पर्क गर्नुहोस्
what-you-can-do = तपाईं के गर्न सक्नुहुन्छ
all-in-country = यो देशका सबै सम्पर्क: { $country }
not-checked-heading = जाँच नगरिएको
nobody-safe = यसका लागि सुरक्षित नम्बर हामीलाई थाहा छैन।
nobody-safe-advice = त्यो देशभन्दा बाहिरको, तपाईंले विश्वास गर्ने कसैसँग कुरा गर्नुहोस्। वा शरणार्थीलाई मद्दत गर्ने संस्थासँग कुरा गर्नुहोस्।
do-not-sign = आफूले पढ्न नसक्ने कागजमा सही नगर्नुहोस्।

## Why a contact is listed

reason-free_call = फोन निःशुल्क
reason-always_open = दिनरात खुला
reason-open_now = अहिले खुला छ
reason-closed_now = अहिले बन्द छ
reason-hours_unknown = खुल्ने समय थाहा छैन
reason-speaks = बोल्ने भाषा: { $language }
reason-without_papers_yes = प्रायः कागजपत्र नभएकालाई मद्दत गर्छ। यो हाम्रो बुझाइ हो, वाचा होइन।
reason-without_papers_unclear = कागजपत्र बिना सुरक्षित छ कि छैन थाहा छैन
reason-without_papers_no = कागजपत्र नभए यो सुरक्षित नहुन सक्छ
reason-works_on_this = यही समस्यामा काम गर्छ
reason-your_state = तपाईंको आफ्नै देशको कार्यालय
reason-for_people_from = यो देशका मानिसका लागि: { $country }
reason-in_your_town = तपाईंकै सहरमा
reason-distance = करिब { $km } किलोमिटर टाढा
reason-sits_in = कार्यालय भएको देश: { $country }
reason-can_write = बोल्नुको सट्टा लेख्न सकिन्छ
reason-independent = कुनै सरकारको अंग होइन
reason-no_number = फोन नम्बर थाहा छैन

## Warnings

warn-enforcement_line = यो हेल्पलाइनले तपाईंलाई प्रहरी वा अध्यागमनकहाँ पठाउन सक्छ।
warn-list-enforcement_line = केही हेल्पलाइनले मानिसलाई प्रहरी वा अध्यागमनकहाँ पठाउन सक्छन्। बटनमाथि त्यो लेखिएको छ।
warn-embassy_risk = आफ्नो सरकारसँग डराएर भाग्नुभएको हो भने त्यसको राजदूतावासलाई सम्पर्क नगर्नुहोस्। त्यसको सट्टा UNHCR, वकिल वा एनजीओसँग कुरा गर्नुहोस्।
warn-call_recorded = यो नम्बरमा गरेको फोन रेकर्ड हुन्छ र अधिकारीहरूलाई पठाइन्छ।
warn-hospital_reporting = सरकारी अस्पतालले कागजपत्र नभएका बिरामीबारे अधिकारीलाई खबर गर्न सक्छ। ज्यान खतरामा छ भने तैपनि जानुहोस्।
warn-shelter_restriction = सरकारी सेल्टरले बाहिर जाने र फोन चलाउने कुरा सीमित गर्न सक्छ।
warn-rescued_may_be_detained = प्रहरीले छुटाएका मानिसहरू थुनामा परेका वा देश निकाला (डिपोर्ट) गरिएका छन्। पहिले एनजीओ वा आफ्नो राजदूतावाससँग कुरा गर्नुहोस्।
warn-employer_may_see_phone = अरूले यो फोन हेर्न सक्छन्। सबैको अगाडि फर्काएर फोन नगर्नुहोस्। कल र सन्देश मेटाउनुहोस्।
warn-police_checks_status = प्रहरीले तपाईंको कागजपत्र जाँच्न सक्छ।
warn-police_limited = प्रहरी यो ठाउँभित्र पस्न नसक्न सक्छ। परिवारले औपचारिक अनुरोध गरे मद्दत हुन सक्छ।
warn-unchecked_number = यहाँका केही नम्बर जाँचिएका छैनन्।
warn-short_code_local_only = छोटो नम्बर आफ्नै देशभित्र मात्र चल्छ।
warn-no_direct_line = तपाईंलाई मद्दत गर्नुपर्ने कार्यालयको नम्बर यहाँ थाहा छैन।
warn-no_coverage = सिग्नल छैन भने एउटा नम्बर कण्ठ गर्नुहोस्। अर्को बन्दरगाहमा पुगेर फोन गर्नुहोस्, सके एक्लै भएको बेला।
warn-language_gap = उनीहरू तपाईंको भाषा बोल्छन् कि बोल्दैनन्, हामीलाई थाहा छैन। दोभासे माग्नुहोस्।

## A contact

call = फोन गर्नुहोस्
call-number = { $number } मा फोन गर्नुहोस्
send-sms = एसएमएस पठाउनुहोस्
write-whatsapp = WhatsApp मा लेख्नुहोस्
write-email = इमेल लेख्नुहोस्
open-website = वेबसाइट खोल्नुहोस्
copy-number = नम्बर कपी गर्नुहोस्
copied = कपी भयो
from-abroad = अर्को देशबाट: { $number }
only-inside = यो देशभित्र मात्र चल्छ: { $country }
number-not-checked = यो नम्बर अझै जाँचिएको छैन
source-of = सबैभन्दा नयाँ स्रोत: { $date }
source-undated = स्रोतमा मिति छैन
may-have-changed = यो फेरिएको हुन सक्छ।
confidence-high = दुई वा बढी स्रोतको कुरा मिल्छ
confidence-medium = एउटा भरपर्दो स्रोत
confidence-low = पक्का भएको छैन
source-label = स्रोत: { $name }
sources = स्रोतहरू
languages-spoken = भाषा: { $languages }
hours-are = खुल्ने समय: { $hours }
address-to-show = ड्राइभरलाई देखाउने ठेगाना
scan-to-call = फोन गर्न कुनै फोनले स्क्यान गर्नुहोस्
more-about = यो सम्पर्कबारे थप

## Before a call

call-trace = यो कल फोनको कल सूचीमा रहिरहन्छ। फोनको बिलमा पनि देखिन सक्छ।
call-trace-advice = अर्को फोन चलाउन सक्नुहुन्छ, वा नम्बर कागजमा लेख्न सक्नुहुन्छ।

## A message ready to send

message-title = पठाउन तयार सन्देश
message-not-sent = तपाईंले आफैँ नपठाएसम्म केही पठाइँदैन।
message-in = यो भाषामा: { $language }
copy-message = सन्देश कपी गर्नुहोस्
message =
    नमस्ते। मलाई मद्दत चाहिन्छ।
    { $problem }
    म यहाँ छु: { $place }
    मेरो भाषा: { $language }
    सक्नुहुन्छ भने लेखेर जवाफ दिनुहोस्।
