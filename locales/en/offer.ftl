### The offer check: is this job offer safe? Asked one question at a time, answered with what to do first, then why.
### Plain words, at most 15 a sentence. Never blame, never frighten with arrest. No verdict says that an offer is safe.

## The way in

# Link on the first screens, and the heading.
offer-title = Is this job offer safe?
offer-intro = Answer what you know. Skip the rest. Nothing you say leaves this phone.
offer-start = Check an offer
offer-again = Check another offer
# Button on a question: the person does not want to answer.
offer-skip = Skip
offer-done = Show the result now
# $count is a number of answers given so far.
offer-answered = Answers: { $count }
# The list below is for phones on which the questions cannot be asked.
offer-signs-title = Warning signs
offer-signs-hint = One of these is a reason to stop and ask somebody first.

## Before the questions

offer-q-stage = Where are you now?
offer-stage-before_departure = Still at home
offer-stage-in_transit = On the way
offer-stage-at_work = Already at work there
offer-q-origin = Which country do you come from?
offer-q-destination = In which country is the work?
offer-q-sector = What kind of work is it?
offer-sector-domestic_work = Work in a private home
offer-sector-care = Care for old or sick people
offer-sector-manufacturing = Factory
offer-sector-construction = Construction
offer-sector-plantation = Plantation or farm
offer-sector-fishing = Fishing or at sea
offer-sector-entertainment = Restaurant, bar or massage
# Jobs such as customer service, marketing or typing for an online company: the usual pretext of scam compounds.
offer-sector-scam_compound_pretext = Computer, chat or customer service work
offer-sector-seasonal = Seasonal work
offer-sector-other = Other work

## The questions

offer-q-recruiter = Who offers you the job?
offer-recruiter-known_person = Somebody I know
offer-recruiter-facebook = Somebody on Facebook
offer-recruiter-telegram = Somebody on Telegram or in a chat
offer-recruiter-agency_claimed = Somebody who says it is an agency
offer-recruiter-licensed_agency = An agency with a licence
offer-recruiter-government = A government office
offer-recruiter-friend_abroad = A friend who is abroad
offer-recruiter-employer_direct = The employer
offer-q-visa = Which visa do you get, or have?
offer-visa-work = A work visa or work permit
offer-visa-tourist = A tourist visa
offer-visa-student = A student visa
offer-visa-visit = A visit pass
offer-visa-none = None
offer-q-fee_asked = How much must you pay for the job, in all?
offer-q-licence_found = Did you find the recruiter on the official list?
offer-q-contract_seen = Have you seen a written contract?
offer-q-passport_to_be_held = Does somebody else keep your passport, or will they?
offer-q-age = How old are you?
offer-q-job_named = Did they tell you exactly what the work is?
offer-q-loan_offered = Did somebody offer you a loan or an advance?
offer-q-fee_to_be_deducted = Will money be taken from your wage to pay it back?
offer-q-secrecy = Were you told to keep it secret or to lie?
offer-q-informal_crossing = Do they want you to cross the border without a stamp?
offer-q-asked_false_age_or_name = Were you asked to use a false name or age?
offer-q-rushed = Are you being rushed to decide?
offer-q-wage_promised = What monthly wage were you promised?
offer-q-fee_after_contract = Is the money asked only after the contract is signed?
offer-q-destination_changed = Did the country or place change on the way?
offer-q-accommodation_locked = Are you locked in or guarded where you stay?
offer-q-phone_taken = Did somebody take your phone?
offer-q-family_threatened = Did somebody threaten your family?
offer-q-threats = Did somebody threaten you?
offer-q-violence = Did somebody hurt you?
offer-q-wage_owed_months = How many months of wages are you owed?
offer-q-job_changed = Is the work different from what was promised?
offer-q-paid_less_than_contract = Are you paid less than was agreed?
offer-q-hours_per_day = How many hours a day do you work?
offer-q-no_rest_day = Do you work without a rest day?
offer-q-food_withheld = Do you get too little food?
offer-q-poor_housing = Is the place where you sleep unsafe or dirty?
offer-q-permit_taken = Did somebody take your work permit or other papers?
offer-q-debt_grows = Does your debt grow, without you knowing why?
offer-q-family_land_sold = Did your family sell or pledge land or a house for it?
offer-q-contract_signed_blank = Did you sign an empty or unreadable paper?
offer-q-claims_to_be_official = Does the recruiter say they are from the government?
offer-q-no_qualifications_needed = Is the pay high, with no skill needed?
offer-amount = Amount
offer-currency = Currency

## The result

offer-verdict-strong_warning = Strong warning. Stop, and ask for help before anything else.
offer-verdict-warning = Warning. Something here is against the law or not safe.
offer-verdict-more_questions = We cannot tell yet. Ask these things first.
offer-verdict-no_warning = We found no warning sign in your answers. This does not prove that it is safe.
offer-do-strong_warning = Pay nothing. Sign nothing. Keep your passport. If you are there already, get help now.
offer-do-warning = Pay nothing and sign nothing until somebody you trust has looked at it.
offer-do-more_questions = Pay nothing until you know the answers.
offer-do-no_warning = Keep copies of everything, and leave one with your family.
offer-why-title = What we found
offer-law-title = What it rests on
offer-help-title = Who can help
offer-corridor-unknown = We know little about work between these countries. International rules were used.
# $months is a number such as 3.5.
offer-fee-months = This is { $months } months of the promised wage.
offer-not-your-fault = If you have paid or signed already, it is not your fault. Help is still there.

## What was found: first what it means, then what to do

offer-finding-abusive_conditions = You are hurt, hungry, or live and work in bad conditions.
offer-do-abusive_conditions = Look for a safe moment to call for help.
offer-finding-blank_contract = You were made to sign a paper you could not read.
offer-do-blank_contract = Write down what you were told. Ask a helper to ask for a copy.
offer-finding-child = Somebody is under 18. A child cannot agree to this.
offer-do-child = Call a child helpline or an NGO. The child has done nothing wrong.
offer-finding-contract_substitution = The work is not what was agreed.
offer-do-contract_substitution = Keep the first contract and the messages. They are proof.
offer-finding-debt_bondage = The debt can hold you in the job.
offer-do-debt_bondage = Take no loan for a job. If you have one, ask a helper before you pay more.
offer-finding-deception_destination = The place is not the one you were told.
offer-do-deception_destination = Tell your family where you really are.
offer-finding-deposit = A deposit is asked. It often does not come back.
offer-do-deposit = Do not pay it. Ask for the law that allows it.
offer-finding-excessive_overtime = You work very long days.
offer-do-excessive_overtime = Write down your hours each day.
offer-finding-false_papers = A false name or age puts you in danger, and not the recruiter.
offer-do-false_papers = Use only your own name and age.
offer-finding-fee_above_ceiling = You are asked to pay more than the law or the standard allows.
offer-do-fee_above_ceiling = Do not pay. If you have paid, keep every receipt and message.
offer-finding-irregular_route = This way of travelling leaves you without protection.
offer-do-irregular_route = Do not travel this way. Ask for a work visa first.
offer-finding-isolation = You are being cut off from others.
offer-do-isolation = Agree on a word with your family that means: get help.
offer-finding-no_contract = There is no written contract.
offer-do-no_contract = Ask for a contract in a language you read, before you travel.
offer-finding-passport_retention = Your papers are yours. Nobody may keep them from you.
offer-do-passport_retention = Ask for them back. Keep photos of every page.
offer-finding-restriction_of_movement = You are not free to leave. This is a grave sign.
offer-do-restriction_of_movement = Call for help when it is safe. Say where you are.
offer-finding-rushed = Somebody in a hurry does not want you to ask.
offer-do-rushed = Say that you need three days.
offer-finding-scam_compound_pattern = Many offers like this led to locked compounds where people must cheat others.
offer-do-scam_compound_pattern = Do not travel. Show this to your family and to an NGO.
offer-finding-secrecy_pressure = An honest offer needs no secret.
offer-do-secrecy_pressure = Tell one person you trust all about it.
offer-finding-threats = You or your family are being threatened. This is a grave sign.
offer-do-threats = Do not answer the threat alone. Ask an NGO or a lawyer.
offer-finding-tourist_visa_for_work = You may not work with this visa. Without a work visa you are easy to cheat.
offer-do-tourist_visa_for_work = Do not travel before you have a work visa in your hand.
offer-finding-unlicensed_recruiter = The recruiter is not known to be allowed to recruit.
offer-do-unlicensed_recruiter = Check the licence yourself at the labour office. Pay nothing before.
offer-finding-withholding_wages = Wages are kept back from you.
offer-do-withholding_wages = Write down each day and each payment. You can claim it, also later.

## What to ask the recruiter

offer-ask-title = Ask the recruiter
offer-ask-recruiter = What is your full name, and for which company do you work?
offer-ask-visa = Which visa will I get, and may I see it before I pay?
offer-ask-fee_asked = What must I pay in all? Please write it down, with a receipt.
offer-ask-licence_found = What is your licence number, and the number of this job order?
offer-ask-contract_seen = May I have the contract now, in my language, to take home?

## When somebody rushes you

offer-rushed-title = I am being rushed
offer-rushed-hint = Say this. An honest recruiter will wait.
offer-rushed-say = I am interested. I must show the contract and your licence number to my family first. I will answer in three days.
offer-rushed-why = If they say no, that is your answer.
