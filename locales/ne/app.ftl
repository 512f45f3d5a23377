### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

choose-language = आफ्नो भाषा छान्नुहोस्
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
search-nothing = केही भेटिएन। अर्को शब्द प्रयास गर्नुहोस्, वा तल छान्नुहोस्।
why = किन?
more = थप हेर्नुहोस्
change = फेर्नुहोस्

## Leaving fast

leave-quickly = छिटो बाहिर निस्कनुहोस्
leave-explain = ब्राउजरको हिस्ट्री र कल सूची रहिरहन्छ। अरूले यो फोन हेर्छन् भने ती आफैँ मेटाउनुहोस्।

## Reading aloud

listen = सुन्नुहोस्
listen-pause = एकछिन रोक्नुहोस्
listen-resume = फेरि सुरु गर्नुहोस्
listen-stop = रोक्नुहोस्
listen-recorded = यो मानिसले पढेको आवाज हो।
listen-no-voice = यो फोनमा यस भाषाको आवाज छैन।

## Offline and updates

offline-works = इन्टरनेट छैन। तैपनि सबै चल्छ।
update-available = नयाँ जानकारी आएको छ
update-now = अहिले अपडेट गर्नुहोस्
update-damaged = नयाँ जानकारी बिग्रिएर आयो। यो प्रयोग गरिएन।
update-damaged-advice = तपाईंको पुरानो जानकारी अझै यहीँ छ र चल्छ। पछि फेरि प्रयास हुनेछ।
update-older = दिइएको जानकारी तपाईंको भन्दा पुरानो छ। यो प्रयोग गरिएन।
update-older-advice = तपाईंसँग जे छ, त्यही चलाइरहन सक्नुहुन्छ।
install-app = यो आफ्नो फोनमा राख्नुहोस्
install-note = त्यसपछि यो इन्टरनेट बिना खुल्छ।
in-app-browser = इन्टरनेट नहुँदा पनि हेर्न यो पाना आफ्नो ब्राउजरमा खोल्नुहोस्।

## What changed after an update, and a copy to pass on

changes-title = अघिल्लो पटकपछि के फेरियो
change-number-gone = { $name }: अब { $number } नम्बरमा फोन नगर्नुहोस्।
change-number-new = { $name }: नयाँ नम्बर { $number }
change-contact-gone = { $name } अब सूचीमा छैन।
change-contact-new = नयाँ: { $name }
change-safety = { $name }: चेतावनी फेरिएको छ। फेरि पढ्नुहोस्।
change-figure = पहिले यो { $was } थियो।
changes-read = मैले यो पढिसकेँ
pocket-save = एउटै फाइलमा प्रतिलिपि (कपी) सेभ गर्नुहोस्
pocket-share = यो अरूलाई दिनुहोस्
pocket-hint = प्रतिलिपि इन्टरनेट बिना खुल्छ। ब्लुटुथ वा मेमोरी कार्डबाट अरूलाई दिन सक्नुहुन्छ।

## Errors: what happened, then what to do

error-unknown-country = यो देश यहाँ थाहा छैन: { $code }
error-unknown-country-advice = सूचीबाट एउटा देश छान्नुहोस्।
error-unknown-town = यो सहर यहाँ थाहा छैन: { $town }
error-unknown-town-advice = खाली छोड्नुहोस् वा सबैभन्दा नजिकको सहर छान्नुहोस्। सहर बिना पनि सूची चल्छ।
error-data = केही जानकारी खोल्न सकिएन।
error-data-advice = यो बन्द गरेर फेरि खोल्नुहोस्। साधारण पानाहरू अझै चल्छन्।
error-stopped = केही बिग्रियो। यो पानाका नम्बरहरू अझै चल्छन्।
error-pack-damaged = यो जानकारी प्याक बिग्रिएको छ, वा यसमा हाम्रो डिजिटल सही छैन।
error-pack-damaged-advice = यो प्रयोग गरिएन। आफूले विश्वास गर्ने ठाउँबाट प्याक फेरि लिनुहोस्।
error-pack-older = यो जानकारी प्याक तपाईंसँग भएको भन्दा पुरानो छ।
error-pack-older-advice = यो प्रयोग गरिएन। तपाईंको नयाँ जानकारी अझै यहीँ छ।
error-pack-channel = यो जानकारी प्याक अर्को संस्करणका लागि बनाइएको हो।
error-pack-channel-advice = यो प्रयोग गरिएन। तपाईंको जानकारी अझै यहीँ छ।

## About this program

about = यो के हो
about-what = अर्को देशमा काम गर्ने मानिसका लागि मार्गदर्शन। यो इन्टरनेट बिना चल्छ।
about-version = संस्करण { $version }
about-facts = यो मितिसम्म जम्मा गरिएको जानकारी: { $date }। यी नम्बरमा फोन गरेर कसैले जाँचेको छैन।
about-unsure = जे पक्का छैन, त्यो पक्का छैन भनेरै लेखिएको छ।
nothing-sent = तपाईंले आफैँ नपठाएसम्म तपाईंको लेखाइ यो फोनबाट बाहिर जाँदैन।
others-see-phone = अरूले तपाईंको फोन हेर्न सक्छन् भने यहाँ गोप्य कुरा नराख्नुहोस्।
not-legal-advice = यो जानकारी मात्र हो। तपाईंको आफ्नै मामिलाबारे वकिलले भन्न सक्छन्।
about-geonames = यसमा GeoNames (geonames.org) को जानकारी छ, लाइसेन्स CC BY 4.0। केही ठाउँ छानेर सरल बनाइएको छ।
about-licence = यो प्रोग्राम स्वतन्त्र सफ्टवेयर हो (AGPL-3.0-or-later)। लेखहरू CC BY-SA 4.0 लाइसेन्समा छन्।
machine-draft-notice = यो मेसिनले अनुवाद गरेको हो। नेपाली भाषीले अझै जाँचेका छैनन्।
see-english = अंग्रेजी पाठ हेर्नुहोस्
