### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

# Heading above the eleven language buttons; each reader sees it in English only for a moment.
choose-language = Choose your language
# Menu entry beside a globe.
language = Language
# The main button of the product; as short as possible.
help-now = Help now
# A calming line under the heading.
not-your-fault = It is not your fault.

## Buttons used everywhere

back = Back
close = Close
cancel = Cancel
next = Next
skip = Skip
yes = Yes
no = No
dont-know = I don't know
save = Save
share = Share
print = Print
search = Search
search-nothing = Nothing found. Try another word, or choose below.
why = Why?
# Opens the rest of a record or page.
more = More
# Changes an answer given before.
change = Change

## Leaving fast

# Button on every page: the page goes blank and a harmless page opens.
leave-quickly = Leave quickly
# Said once, beside the button's explanation.
leave-explain = The browser history and the call list stay. Delete them yourself if others look at this phone.

## Reading aloud

# A bar above the page.
listen = Listen
listen-pause = Pause
listen-resume = Go on
listen-stop = Stop
# Said while a recording plays: a person read this aloud; it is not the phone's voice.
listen-recorded = A person reads this.
listen-no-voice = This phone has no voice for this language.

## Offline and updates

offline-works = You are offline. Everything still works.
update-available = New information is available
update-now = Update now
# A new release arrived with wrong bytes or a wrong signature.
update-damaged = The new information arrived damaged. It was not used.
update-damaged-advice = Your old information is still here and still works. It will be tried again later.
# Somebody offered a release older than the one in use.
update-older = The information offered is older than yours. It was not used.
update-older-advice = You can go on using what you have.
# Offer to put the program on the home screen.
install-app = Put this on your phone
install-note = It then opens without internet.
# Shown in the small browsers inside Facebook, LINE and Viber.
in-app-browser = Open this page in your browser to keep it for times without internet.

## What changed after an update, and a copy to pass on

# Heading of a short list, shown once after new information came.
changes-title = What changed since last time
# $name is an office or group, $number a phone number that is not valid any more.
change-number-gone = { $name }: do not call { $number } any more.
change-number-new = { $name } has a new number: { $number }
change-contact-gone = { $name } is not in the list any more.
change-contact-new = New: { $name }
# What the program says about police, immigration or papers at this office is different now.
change-safety = { $name }: the warning has changed. Read it again.
# Follows a sentence of the law with its new number. $was is the number it had before.
change-figure = Before, it was { $was }.
# Button that closes the list.
changes-read = I have read this
# Link that saves one country in one language as one file.
pocket-save = Save a copy as one file
pocket-share = Pass this on
pocket-hint = The copy opens without internet. You can give it by Bluetooth or memory card.

## Errors: what happened, then what to do

error-unknown-country = This country is not known here: { $code }
error-unknown-country-advice = Choose a country from the list.
error-unknown-town = This town is not known here: { $town }
error-unknown-town-advice = Leave it empty or choose the nearest town. The list works without a town.
error-data = Some information could not be opened.
error-data-advice = Close this and open it again. The plain pages still work.
# The live part of the program stopped; the plain page stays.
error-stopped = Something went wrong. The numbers on this page still work.
error-pack-damaged = This information pack is damaged or not signed by us.
error-pack-damaged-advice = It was not used. Get the pack again from a place you trust.
error-pack-older = This information pack is older than the one you have.
error-pack-older-advice = It was not used. Your newer information is still there.
error-pack-channel = This information pack is made for another edition.
error-pack-channel-advice = It was not used. Your information is still there.

## About this program

about = About
about-what = A guide for people who work in another country. It works without internet.
about-version = Version { $version }
# $date is a formatted date.
about-facts = Information gathered up to { $date }. Nobody called these numbers to test them.
about-unsure = What is unsure is marked as unsure.
nothing-sent = Nothing you write leaves this phone unless you choose it.
others-see-phone = If others can see your phone, do not save secrets here.
not-legal-advice = This is information. A lawyer can tell you about your own case.
about-geonames = Contains data from GeoNames (geonames.org), licensed CC BY 4.0. Places were selected and simplified.
about-licence = The program is free software (AGPL-3.0-or-later). The texts are under CC BY-SA 4.0.
machine-draft-notice = A machine translated this. A native speaker has not checked it yet.
see-english = See the English text
