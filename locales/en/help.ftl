### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = Are you in danger now?
where-are-you = Where are you?
from-where = Which country are you from?
what-happened = What happened?
# A country that is not in the list.
other-country = Another country
which-town = Which town are you near?
which-papers = Which papers do you have?
# Heading that opens the questions about country, papers and town.
questions-title = Find help that fits better
# Under the questions about country, papers and town.
questions-why = You may skip this. It only puts the safest help first. It stays on this phone.
# Check box.
afraid-government = I am afraid of my own government
# Check box: the person asks for a relative or friend.
for-someone-else = I ask for another person
# Check box.
under-18 = The person is under 18
papers-valid = My papers are valid
papers-expired = My papers have expired
papers-none = I have no papers
papers-held = Someone else holds my papers
papers-refugee = I have a refugee card
papers-unknown = I do not want to say
# $country is a country name; the list was put in order for people from there.
shown-for = Shown for people from: { $country }

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-danger_now = My life is in danger now
need-arrested = I am arrested
need-detained = I am held in detention
need-locked_in = I am locked in
need-violence = Someone hurts or threatens me
need-sexual_violence = Someone forced sex on me or touches me
need-trafficked = I am forced to work or was sold
need-scam_compound = I am forced to cheat people online
need-wages = I am not paid
need-passport_taken = My passport was taken
need-injured = I am hurt
need-sick = I am sick
need-pregnant = I am pregnant
need-child = A child needs help
need-recruited_cheated = I was cheated by a recruiter
need-at_sea = I am at sea
need-want_to_go_home = I want to go home
need-deported_return = I was sent back and need help
need-family_member_missing = Someone in my family is missing
need-suicidal = I do not want to live any more

## Emergency numbers

# $country is a country name. Stands above the emergency numbers.
emergency-in = In danger of death: numbers in { $country }
emergency-police = Police
emergency-ambulance = Ambulance
emergency-fire = Fire
# Beside a line for people who think of ending their life.
emergency-crisis = Someone to talk to
# Beside police numbers.
emergency-caution = In danger of death, call. Police may check your papers.

## The list

contacts = Who can help
# Heading above the ordered list.
contact-first = Contact these first
what-you-can-do = What you can do
all-in-country = All contacts in { $country }
# Heading above contacts whose numbers nobody confirmed.
not-checked-heading = Not checked
# No contact fits.
nobody-safe = We know no safe number for this.
nobody-safe-advice = Speak to someone you trust outside that country, or to a group that helps refugees.
do-not-sign = Do not sign a paper you cannot read.

## Why a contact is listed

reason-free_call = Free call
reason-always_open = Day and night
reason-open_now = Open now
reason-closed_now = Closed now
reason-hours_unknown = Hours not known
# $language is a language name.
reason-speaks = Speaks: { $language }
reason-without_papers_yes = Usually helps people without papers. This is our reading, not a promise.
reason-without_papers_unclear = Not known if safe without papers
reason-without_papers_no = May not be safe if you have no papers
reason-works_on_this = Works on this problem
reason-your_state = Office of your own country
# $country is a country name.
reason-for_people_from = For people from: { $country }
reason-in_your_town = In your town
# $km is a whole number of kilometres.
reason-distance = About { $km } km away
# $country is a country name.
reason-sits_in = Office in: { $country }
reason-can_write = You can write instead of talking
reason-independent = Not part of a government
# For a contact with only a web page, e-mail or street address.
reason-no_number = No phone number is known

## Warnings

warn-enforcement_line = This line may pass you to police or immigration.
# Over a list, once.
warn-list-enforcement_line = Some lines may pass people to police or immigration. They say so above the button.
warn-embassy_risk = If you fled your government, do not contact its embassy. Speak to UNHCR, a lawyer or an NGO instead.
warn-call_recorded = Calls to this line are recorded and passed to officers.
warn-hospital_reporting = Public hospitals may report patients without papers. If a life is in danger, go anyway.
warn-shelter_restriction = State shelters may limit going out and using a phone.
warn-rescued_may_be_detained = People freed by police have been detained or deported. Speak to an NGO or your embassy first.
warn-employer_may_see_phone = Others may see this phone. Do not call back in front of others. Delete the call and the message.
warn-police_checks_status = Police may check your papers.
warn-police_limited = Police may be unable to enter this place. A formal request by the family may help.
warn-unchecked_number = Some numbers here have not been checked.
warn-short_code_local_only = Short numbers work only inside their own country.
warn-no_direct_line = The office that should help you has no known number here.
warn-no_coverage = Without signal, learn one number by heart. Call at the next port, alone if you can.
warn-language_gap = We do not know if they speak your language. Ask for an interpreter.

## A contact

call = Call
# $number is digits.
call-number = Call { $number }
send-sms = Send SMS
write-whatsapp = Write on WhatsApp
write-email = Write an e-mail
open-website = Open website
copy-number = Copy number
copied = Copied
# $number is digits.
from-abroad = From another country, call { $number }
# $country is a country name.
only-inside = Works only inside: { $country }
number-not-checked = This number has not been checked
# $date is a year, or a month and year.
source-of = Newest source: { $date }
source-undated = The source has no date
may-have-changed = It may have changed.
confidence-high = Two or more sources agree
confidence-medium = One reliable source
confidence-low = Not confirmed
# $name is the title of a page.
source-label = Source: { $name }
sources = Sources
# $languages is a list of language names.
languages-spoken = Languages: { $languages }
# $hours is text such as Mo-Fr 09:00-17:00.
hours-are = Hours: { $hours }
address-to-show = Address to show a driver
# Over a picture that a phone can scan.
scan-to-call = Scan with a phone to call
more-about = More about this contact

## Before a call

# Said once before the first call.
call-trace = This call stays in this phone's call list. It may be on the bill.
call-trace-advice = You can use another phone, or write the number on paper.

## A message ready to send

message-title = A message ready to send
message-not-sent = Nothing is sent until you send it yourself.
# $language is a language name.
message-in = In { $language }
copy-message = Copy message
# The message itself. Keep the line breaks. $problem is a whole sentence, $place a place name, $language a language name.
message =
    Hello. I need help.
    { $problem }
    I am here: { $place }
    My language: { $language }
    Please answer in writing if you can.
