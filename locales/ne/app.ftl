### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

language = भाषा
help-now = अहिले नै मद्दत
not-your-fault = यो तपाईंको दोष होइन।

## Buttons used everywhere

back = पछाडि
close = बन्द गर्नुहोस्
cancel = रद्द गर्नुहोस्
next = अर्को
skip = छोड्नुहोस्
yes = हो
no = होइन
dont-know = थाहा छैन
save = सेभ गर्नुहोस्
share = सेयर गर्नुहोस्
print = प्रिन्ट गर्नुहोस्
search = खोज्नुहोस्
why = किन?

## Leaving fast

leave-quickly = छिटो बाहिर निस्कनुहोस्

## Offline and updates

offline-works = इन्टरनेट छैन। तैपनि सबै चल्छ।
update-available = नयाँ जानकारी आएको छ
update-now = अहिले अपडेट गर्नुहोस्

## Errors: what happened, then what to do

## About this program

nothing-sent = तपाईंले आफैँ नपठाएसम्म तपाईंको लेखाइ यो फोनबाट बाहिर जाँदैन।
others-see-phone = अरूले तपाईंको फोन हेर्न सक्छन् भने यहाँ गोप्य कुरा नराख्नुहोस्।
not-legal-advice = यो जानकारी मात्र हो। तपाईंको आफ्नै मामिलाबारे वकिलले भन्न सक्छन्।
machine-draft-notice = यो मेसिनले अनुवाद गरेको हो। नेपाली भाषीले अझै जाँचेका छैनन्।
see-english = अंग्रेजी पाठ हेर्नुहोस्
