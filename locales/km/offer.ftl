### The offer check: is this job offer safe? Asked one question at a time, answered with what to do first, then why.
### Plain words, at most 15 a sentence. Never blame, never frighten with arrest. No verdict says that an offer is safe.

## The way in

offer-title = តើការផ្តល់ការងារនេះមានសុវត្ថិភាពឬទេ?
offer-intro = សូមឆ្លើយអ្វីដែលអ្នកដឹង។ រំលងសំណួរដែលនៅសល់។ អ្វីដែលអ្នកឆ្លើយ មិនចេញពីទូរស័ព្ទនេះទេ។
offer-start = ពិនិត្យការផ្តល់ការងារ
offer-again = ពិនិត្យការផ្តល់ការងារផ្សេង
offer-skip = រំលង
offer-done = បង្ហាញលទ្ធផលឥឡូវ
offer-answered = ចម្លើយ៖ { $count }
offer-signs-title = សញ្ញាគ្រោះថ្នាក់
offer-signs-hint = សញ្ញាតែមួយ ក៏ជាហេតុផលឱ្យឈប់ ហើយសួរអ្នកណាម្នាក់ជាមុនសិន។

## Before the questions

offer-q-stage = ឥឡូវនេះ តើអ្នកនៅទីណា?
offer-stage-before_departure = នៅឯស្រុកនៅឡើយ
offer-stage-in_transit = កំពុងធ្វើដំណើរ
offer-stage-at_work = កំពុងធ្វើការនៅទីនោះហើយ
offer-q-origin = តើអ្នកមកពីប្រទេសណា?
offer-q-destination = តើការងារនៅប្រទេសណា?
offer-q-sector = តើជាការងារប្រភេទណា?
offer-sector-domestic_work = ការងារក្នុងផ្ទះគេ
offer-sector-care = មើលថែមនុស្សចាស់ ឬអ្នកជំងឺ
offer-sector-manufacturing = រោងចក្រ
offer-sector-construction = សំណង់
offer-sector-plantation = ចម្ការ ឬកសិដ្ឋាន
offer-sector-fishing = នេសាទ ឬការងារនៅសមុទ្រ
offer-sector-entertainment = ភោជនីយដ្ឋាន បារ ឬម៉ាស្សា
offer-sector-scam_compound_pretext = ការងារកុំព្យូទ័រ ឆាត ឬបម្រើអតិថិជន
offer-sector-seasonal = ការងារតាមរដូវ
offer-sector-other = ការងារផ្សេង

## The questions

offer-q-recruiter = តើអ្នកណាផ្តល់ការងារនេះដល់អ្នក?
offer-recruiter-known_person = អ្នកដែលខ្ញុំស្គាល់
offer-recruiter-facebook = អ្នកណាម្នាក់លើ Facebook
offer-recruiter-telegram = អ្នកណាម្នាក់លើ Telegram ឬក្នុងឆាត
offer-recruiter-agency_claimed = អ្នកដែលនិយាយថាខ្លួនជាទីភ្នាក់ងារ
offer-recruiter-licensed_agency = ទីភ្នាក់ងារដែលមានអាជ្ញាប័ណ្ណ
offer-recruiter-government = ការិយាល័យរដ្ឋាភិបាល
offer-recruiter-friend_abroad = មិត្តភក្តិដែលនៅក្រៅប្រទេស
offer-recruiter-employer_direct = និយោជក (ថៅកែ) ផ្ទាល់
offer-q-visa = តើអ្នកនឹងបាន ឬមានទិដ្ឋាការ (វីសា) អ្វី?
offer-visa-work = ទិដ្ឋាការការងារ ឬប័ណ្ណការងារ
offer-visa-tourist = ទិដ្ឋាការទេសចរណ៍
offer-visa-student = ទិដ្ឋាការសម្រាប់រៀន
offer-visa-visit = ប័ណ្ណទស្សនកិច្ច (visit pass)
offer-visa-none = គ្មាន
offer-q-fee_asked = តើអ្នកត្រូវបង់លុយសរុបប៉ុន្មាន ដើម្បីបានការងារនេះ?
offer-q-licence_found = តើអ្នករកឃើញឈ្មោះអ្នកជ្រើសរើសពលករក្នុងបញ្ជីផ្លូវការឬទេ?
offer-q-contract_seen = តើអ្នកបានឃើញកិច្ចសន្យាការងារជាលាយលក្ខណ៍អក្សរឬទេ?
offer-q-passport_to_be_held = តើមានអ្នកផ្សេងទុក ឬនឹងទុកលិខិតឆ្លងដែន (ប៉ាស្ព័រ) របស់អ្នកឬទេ?
offer-q-age = តើអ្នកអាយុប៉ុន្មាន?
offer-q-job_named = តើគេបានប្រាប់អ្នកច្បាស់ថា ត្រូវធ្វើការងារអ្វីឬទេ?
offer-q-loan_offered = តើមានគេផ្តល់ប្រាក់កម្ចី ឬប្រាក់បើកមុនដល់អ្នកឬទេ?
offer-q-fee_to_be_deducted = តើគេនឹងកាត់ប្រាក់ឈ្នួលរបស់អ្នក ដើម្បីសងប្រាក់នោះវិញឬទេ?
offer-q-secrecy = តើមានគេប្រាប់ឱ្យអ្នកលាក់រឿងនេះ ឬឱ្យកុហកឬទេ?
offer-q-informal_crossing = តើគេចង់ឱ្យអ្នកឆ្លងព្រំដែន ដោយមិនបោះត្រាឬទេ?
offer-q-asked_false_age_or_name = តើមានគេសុំឱ្យអ្នកប្រើឈ្មោះ ឬអាយុក្លែងក្លាយឬទេ?
offer-q-rushed = តើគេកំពុងជំរុញអ្នកឱ្យប្រញាប់សម្រេចចិត្តឬទេ?
offer-q-wage_promised = តើគេបានសន្យាប្រាក់ឈ្នួលប៉ុន្មានក្នុងមួយខែ?
offer-q-fee_after_contract = តើគេសុំលុយតែក្រោយពេលចុះហត្ថលេខាលើកិច្ចសន្យាប៉ុណ្ណោះ មែនឬទេ?
offer-q-destination_changed = តើប្រទេស ឬកន្លែងបានផ្លាស់ប្តូរ ពេលកំពុងធ្វើដំណើរឬទេ?
offer-q-accommodation_locked = តើគេបង្ខាំងអ្នក ឬមានគេយាមអ្នក នៅកន្លែងស្នាក់នៅឬទេ?
offer-q-phone_taken = តើមានគេយកទូរស័ព្ទរបស់អ្នកឬទេ?
offer-q-family_threatened = តើមានគេគំរាមគ្រួសាររបស់អ្នកឬទេ?
offer-q-threats = តើមានគេគំរាមអ្នកឬទេ?
offer-q-violence = តើមានគេវាយ ឬធ្វើបាបអ្នកឬទេ?
offer-q-wage_owed_months = តើគេជំពាក់ប្រាក់ឈ្នួលអ្នកប៉ុន្មានខែ?
offer-q-job_changed = តើការងារខុសពីអ្វីដែលគេបានសន្យាឬទេ?
offer-q-paid_less_than_contract = តើគេបើកប្រាក់ឈ្នួលឱ្យអ្នក តិចជាងអ្វីដែលបានព្រមព្រៀងឬទេ?
offer-q-hours_per_day = តើអ្នកធ្វើការប៉ុន្មានម៉ោងក្នុងមួយថ្ងៃ?
offer-q-no_rest_day = តើអ្នកធ្វើការដោយគ្មានថ្ងៃឈប់សម្រាកប្រចាំសប្តាហ៍ មែនឬទេ?
offer-q-food_withheld = តើអ្នកបានអាហារតិចពេកឬទេ?
offer-q-poor_housing = តើកន្លែងដែលអ្នកគេង មានគ្រោះថ្នាក់ ឬកខ្វក់ឬទេ?
offer-q-permit_taken = តើមានគេយកប័ណ្ណការងារ ឬឯកសារផ្សេងរបស់អ្នកឬទេ?
offer-q-debt_grows = តើបំណុលរបស់អ្នកកើនឡើង ដោយអ្នកមិនដឹងមូលហេតុ មែនឬទេ?
offer-q-family_land_sold = តើគ្រួសារអ្នកបានលក់ ឬបញ្ចាំដី ឬផ្ទះ ដើម្បីការងារនេះឬទេ?
offer-q-contract_signed_blank = តើអ្នកបានចុះហត្ថលេខាលើក្រដាសទទេ ឬក្រដាសដែលអានមិនបានឬទេ?
offer-q-claims_to_be_official = តើអ្នកជ្រើសរើសពលករនិយាយថាខ្លួនមកពីរដ្ឋាភិបាលឬទេ?
offer-q-no_qualifications_needed = តើប្រាក់ឈ្នួលខ្ពស់ ដោយមិនត្រូវការជំនាញ មែនឬទេ?
offer-amount = ចំនួនប្រាក់
offer-currency = ប្រភេទលុយ

## The result

offer-verdict-strong_warning = ការព្រមានធ្ងន់ធ្ងរ។ សូមឈប់ ហើយសុំជំនួយ មុននឹងធ្វើអ្វីផ្សេង។
offer-verdict-warning = ការព្រមាន។ មានអ្វីមួយនៅទីនេះ ផ្ទុយនឹងច្បាប់ ឬគ្មានសុវត្ថិភាព។
offer-verdict-more_questions = យើងមិនទាន់អាចប្រាប់បានទេ។ សូមសួររឿងទាំងនេះជាមុនសិន។
offer-verdict-no_warning = យើងរកមិនឃើញសញ្ញាគ្រោះថ្នាក់ក្នុងចម្លើយរបស់អ្នកទេ។ នេះមិនមែនជាភស្តុតាងថាវាមានសុវត្ថិភាពទេ។
offer-do-strong_warning = កុំបង់លុយអ្វីទាំងអស់។ កុំចុះហត្ថលេខាអ្វីទាំងអស់។ សូមរក្សាលិខិតឆ្លងដែនដោយខ្លួនឯង។ បើអ្នកនៅទីនោះហើយ សូមរកជំនួយឥឡូវនេះ។
offer-do-warning = កុំបង់លុយ និងកុំចុះហត្ថលេខាអ្វីទាំងអស់ រហូតដល់មនុស្សដែលអ្នកទុកចិត្តបានមើលវាហើយ។
offer-do-more_questions = កុំបង់លុយ រហូតដល់អ្នកដឹងចម្លើយ។
offer-do-no_warning = សូមរក្សាច្បាប់ចម្លងនៃអ្វីៗទាំងអស់ ហើយទុកមួយច្បាប់ឱ្យគ្រួសារអ្នក។
offer-why-title = អ្វីដែលយើងរកឃើញ
offer-law-title = រឿងនេះផ្អែកលើអ្វី
offer-help-title = អ្នកណាអាចជួយបាន
offer-corridor-unknown = យើងដឹងតិចតួចអំពីការងាររវាងប្រទេសទាំងនេះ។ យើងបានប្រើវិធានអន្តរជាតិ។
offer-fee-months = នេះស្មើនឹង { $months } ខែ នៃប្រាក់ឈ្នួលដែលគេបានសន្យា។
offer-not-your-fault = បើអ្នកបានបង់លុយ ឬចុះហត្ថលេខាហើយ នេះមិនមែនជាកំហុសរបស់អ្នកទេ។ នៅតែមានជំនួយ។

## What was found: first what it means, then what to do

offer-finding-abusive_conditions = អ្នកត្រូវគេធ្វើបាប អត់ឃ្លាន ឬរស់នៅ និងធ្វើការក្នុងស្ថានភាពអាក្រក់។
offer-do-abusive_conditions = សូមរកពេលដែលមានសុវត្ថិភាព ដើម្បីហៅទូរស័ព្ទសុំជំនួយ។
offer-finding-blank_contract = គេបានឱ្យអ្នកចុះហត្ថលេខាលើក្រដាសដែលអ្នកអានមិនបាន។
offer-do-blank_contract = សូមសរសេរទុកនូវអ្វីដែលគេបានប្រាប់អ្នក។ សូមពឹងអ្នកជួយ ឱ្យសុំច្បាប់ចម្លង។
offer-finding-child = មានអ្នកម្នាក់អាយុក្រោម 18 ឆ្នាំ។ កុមារមិនអាចយល់ព្រមលើរឿងនេះបានទេ។
offer-do-child = សូមហៅទៅលេខជំនួយកុមារ ឬអង្គការ NGO។ កុមារមិនបានធ្វើអ្វីខុសទេ។
offer-finding-contract_substitution = ការងារមិនដូចអ្វីដែលបានព្រមព្រៀងទេ។
offer-do-contract_substitution = សូមរក្សាកិច្ចសន្យាដំបូង និងសារទុក។ ទាំងនេះជាភស្តុតាង។
offer-finding-debt_bondage = បំណុលអាចធ្វើឱ្យអ្នកចាកចេញពីការងារមិនបាន។
offer-do-debt_bondage = កុំខ្ចីលុយដើម្បីបានការងារ។ បើអ្នកបានខ្ចីហើយ សូមសួរអ្នកជួយ មុនពេលបង់ថែម។
offer-finding-deception_destination = កន្លែងនេះមិនមែនជាកន្លែងដែលគេបានប្រាប់អ្នកទេ។
offer-do-deception_destination = សូមប្រាប់គ្រួសារអ្នកថា តាមពិតអ្នកនៅទីណា។
offer-finding-deposit = គេសុំប្រាក់កក់។ ជាញឹកញាប់ គេមិនឱ្យប្រាក់នេះមកវិញទេ។
offer-do-deposit = កុំបង់វា។ សូមសួរថា ច្បាប់ណាអនុញ្ញាតឱ្យយកប្រាក់នេះ។
offer-finding-excessive_overtime = អ្នកធ្វើការច្រើនម៉ោងណាស់ក្នុងមួយថ្ងៃ។
offer-do-excessive_overtime = សូមសរសេរម៉ោងធ្វើការរបស់អ្នករាល់ថ្ងៃ។
offer-finding-false_papers = ឈ្មោះ ឬអាយុក្លែងក្លាយ នាំគ្រោះថ្នាក់ដល់អ្នក។ វាមិននាំគ្រោះថ្នាក់ដល់អ្នកជ្រើសរើសពលករទេ។
offer-do-false_papers = សូមប្រើតែឈ្មោះ និងអាយុពិតរបស់អ្នកប៉ុណ្ណោះ។
offer-finding-fee_above_ceiling = គេសុំលុយអ្នក ច្រើនជាងអ្វីដែលច្បាប់ ឬបទដ្ឋានអនុញ្ញាត។
offer-do-fee_above_ceiling = កុំបង់។ បើអ្នកបានបង់ហើយ សូមរក្សាបង្កាន់ដៃ និងសារទាំងអស់។
offer-finding-irregular_route = ការធ្វើដំណើរតាមរបៀបនេះ ធ្វើឱ្យអ្នកគ្មានការការពារ។
offer-do-irregular_route = កុំធ្វើដំណើរតាមរបៀបនេះ។ សូមសុំទិដ្ឋាការការងារជាមុនសិន។
offer-finding-isolation = គេកំពុងកាត់ផ្តាច់អ្នកពីអ្នកដទៃ។
offer-do-isolation = សូមព្រមព្រៀងជាមួយគ្រួសារ លើពាក្យមួយដែលមានន័យថា៖ សូមរកជំនួយ។
offer-finding-no_contract = គ្មានកិច្ចសន្យាការងារជាលាយលក្ខណ៍អក្សរទេ។
offer-do-no_contract = សូមសុំកិច្ចសន្យាជាភាសាដែលអ្នកអានយល់ មុនពេលអ្នកធ្វើដំណើរ។
offer-finding-passport_retention = ឯកសាររបស់អ្នក ជារបស់អ្នក។ គ្មានអ្នកណាមានសិទ្ធិយកវាទុកទេ។
offer-do-passport_retention = សូមសុំវាមកវិញ។ សូមរក្សារូបថតគ្រប់ទំព័រ។
offer-finding-restriction_of_movement = អ្នកគ្មានសេរីភាពចាកចេញទេ។ នេះជាសញ្ញាធ្ងន់ធ្ងរ។
offer-do-restriction_of_movement = សូមហៅទូរស័ព្ទសុំជំនួយ ពេលមានសុវត្ថិភាព។ សូមប្រាប់ថាអ្នកនៅទីណា។
offer-finding-rushed = អ្នកដែលជំរុញឱ្យប្រញាប់ មិនចង់ឱ្យអ្នកសួរទេ។
offer-do-rushed = សូមនិយាយថា អ្នកត្រូវការពេលបីថ្ងៃ។
offer-finding-scam_compound_pattern = ការផ្តល់ការងារបែបនេះជាច្រើន បាននាំមនុស្សទៅកន្លែងដែលគេចាក់សោ។ នៅទីនោះ គេបង្ខំមនុស្សឱ្យបោកអ្នកដទៃ។
offer-do-scam_compound_pattern = កុំធ្វើដំណើរ។ សូមបង្ហាញរឿងនេះដល់គ្រួសារ និងអង្គការ NGO។
offer-finding-secrecy_pressure = ការផ្តល់ការងារដែលស្មោះត្រង់ មិនចាំបាច់លាក់ទេ។
offer-do-secrecy_pressure = សូមប្រាប់រឿងទាំងអស់ ដល់មនុស្សម្នាក់ដែលអ្នកទុកចិត្ត។
offer-finding-threats = មានគេកំពុងគំរាមអ្នក ឬគ្រួសារអ្នក។ នេះជាសញ្ញាធ្ងន់ធ្ងរ។
offer-do-threats = កុំឆ្លើយនឹងការគំរាមតែម្នាក់ឯង។ សូមសួរអង្គការ NGO ឬមេធាវី។
offer-finding-tourist_visa_for_work = ទិដ្ឋាការ (វីសា) នេះមិនអនុញ្ញាតឱ្យអ្នកធ្វើការទេ។ បើគ្មានទិដ្ឋាការការងារ គេងាយបោកអ្នក។
offer-do-tourist_visa_for_work = កុំធ្វើដំណើរ មុនពេលអ្នកមានទិដ្ឋាការការងារក្នុងដៃ។
offer-finding-unlicensed_recruiter = មិនទាន់ដឹងថា អ្នកជ្រើសរើសពលករនេះមានការអនុញ្ញាតឱ្យជ្រើសរើសឬទេ។
offer-do-unlicensed_recruiter = សូមពិនិត្យអាជ្ញាប័ណ្ណដោយខ្លួនឯង នៅការិយាល័យការងារ។ កុំបង់លុយមុនពេលនោះ។
offer-finding-withholding_wages = គេទុកប្រាក់ឈ្នួលរបស់អ្នក មិនបើកឱ្យអ្នកទេ។
offer-do-withholding_wages = សូមសរសេរថ្ងៃធ្វើការ និងប្រាក់ដែលបានទទួល គ្រប់ពេល។ អ្នកអាចទាមទារប្រាក់ឈ្នួលបាន ទោះពេលក្រោយក៏ដោយ។

## What to ask the recruiter

offer-ask-title = សួរអ្នកជ្រើសរើសពលករ
offer-ask-recruiter = តើអ្នកមានឈ្មោះពេញអ្វី ហើយធ្វើការឱ្យក្រុមហ៊ុនណា?
offer-ask-visa = តើខ្ញុំនឹងបានទិដ្ឋាការ (វីសា) អ្វី? ខ្ញុំសុំមើលវាមុនពេលបង់លុយ បានទេ?
offer-ask-fee_asked = តើខ្ញុំត្រូវបង់សរុបប៉ុន្មាន? សូមសរសេរឱ្យខ្ញុំ ហើយសូមឱ្យបង្កាន់ដៃផង។
offer-ask-licence_found = តើលេខអាជ្ញាប័ណ្ណរបស់អ្នក និងលេខសំណើរកពលករ (job order) នេះ ជាលេខអ្វី?
offer-ask-contract_seen = ខ្ញុំសុំកិច្ចសន្យាឥឡូវនេះ ជាភាសារបស់ខ្ញុំ យកទៅផ្ទះ បានទេ?

## When somebody rushes you

offer-rushed-title = គេជំរុញឱ្យខ្ញុំប្រញាប់
offer-rushed-hint = សូមនិយាយដូចនេះ។ អ្នកជ្រើសរើសពលករដែលស្មោះត្រង់ នឹងរង់ចាំ។
offer-rushed-say = ខ្ញុំចាប់អារម្មណ៍។ ប៉ុន្តែខ្ញុំត្រូវបង្ហាញកិច្ចសន្យា និងលេខអាជ្ញាប័ណ្ណរបស់អ្នក ឱ្យគ្រួសារមើលសិន។ បីថ្ងៃទៀត ខ្ញុំនឹងឱ្យចម្លើយ។
offer-rushed-why = បើគេថាមិនបាន នោះហើយជាចម្លើយសម្រាប់អ្នក។
