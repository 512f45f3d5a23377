### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = के तपाईं अहिले खतरामा हुनुहुन्छ?
where-are-you = तपाईं अहिले कुन देशमा हुनुहुन्छ?
from-where = तपाईं कुन देशबाट हुनुहुन्छ?
what-happened = के भयो?

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-arrested = म पक्राउ परेको छु
need-locked_in = मलाई थुनेर राखिएको छ
need-violence = कसैले मलाई कुट्छ वा धम्की दिन्छ
need-scam_compound = मलाई अनलाइनमा मान्छे ठग्न बाध्य पारिएको छ
need-wages = मैले तलब पाएको छैन
need-passport_taken = मेरो पासपोर्ट लिइयो
need-injured = मलाई चोट लागेको छ
need-sick = म बिरामी छु
need-pregnant = म गर्भवती छु
need-recruited_cheated = एजेन्टले मलाई ठग्यो
need-at_sea = म समुद्रमा छु
need-want_to_go_home = म घर फर्कन चाहन्छु

## Emergency numbers

## The list

contacts = कसले मद्दत गर्न सक्छ
what-you-can-do = तपाईं के गर्न सक्नुहुन्छ
do-not-sign = नबुझेको कागजमा सही नगर्नुहोस्।

## Why a contact is listed

reason-free_call = फोन निःशुल्क
reason-always_open = दिनरात (२४ घण्टा)
reason-open_now = अहिले खुला छ
reason-closed_now = अहिले बन्द छ
reason-hours_unknown = खुल्ने समय थाहा छैन
reason-without_papers_unclear = कागजपत्र बिना सुरक्षित छ कि छैन थाहा छैन
reason-without_papers_no = कागजपत्र नभए यो सुरक्षित नहुन सक्छ

## Warnings

## A contact

call = फोन गर्नुहोस्
call-number = { $number } मा फोन गर्नुहोस्
send-sms = एसएमएस पठाउनुहोस्
copy-number = नम्बर कपी गर्नुहोस्
copied = कपी भयो
from-abroad = अर्को देशबाट: { $number }
number-not-checked = यो नम्बर अझै जाँचिएको छैन
source-label = स्रोत: { $name }
languages-spoken = भाषा: { $languages }

## Before a call

## A message ready to send

