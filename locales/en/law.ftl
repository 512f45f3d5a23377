### What the law says, a message a rule, and what often happens. $figure is the number of the rule, which stands in content/law.
### The reader decides by it: keep who is meant, who is left out, and every "may".

## MY

# The employer's claim that a worker left is only a claim: never a word for the person such as runaway.
law-my-absconding-report = Employers must tell the Labour Department within 30 days when a foreign worker's job ends. If they say the worker left without notice, they report within { $figure } days. Immigration may then cancel the pass; staying after that is an offence.
law-my-absconding-report-practice = When workers complain, some employers falsely report that they left without notice. Try to make your labour complaint before you leave, or when you leave. Keep the receipt of the complaint.
law-my-arrest-24h = In ordinary criminal cases, police must bring you to a judge (magistrate) within { $figure } hours. Travel time is not counted. It leaves out foreigners held under immigration law, where the limit is 14 days.
law-my-arrest-rights = Police who arrest you without a warrant must soon tell you why, citizen or not. Before questions, they must let you contact a relative or friend, and a lawyer. They must wait a reasonable time, and you may stay silent.
law-my-arrest-rights-practice = After an arrest, police may refuse contact if others could escape or proof be lost. It is disputed whether immigration officers follow the arrest rules that bind police. The right to a lawyer in the constitution is not limited to police arrests.
law-my-change-employer = A foreign worker's pass (such as PLKS) ties the worker to one employer and sector. A change needs approval from the Labour Department and Immigration. They approve it only in special cases, such as business closure or the employer's death.
law-my-change-employer-practice = Working for another employer breaks the conditions of the pass. Leaving the employer can end your legal stay quickly. Ask an embassy, union or NGO for help before you leave.
# Baitul Mahabbah is the name of government centres for children and families.
law-my-children-detention = Migrant and refugee children are held in immigration detention centres (depots). On 31 March 2024, 1,396 children were in depots and Baitul Mahabbah centres. Three Baitul Mahabbah centres (300 places) are meant for children and families.
law-my-children-detention-practice = It is said, not confirmed, that no law forbids detaining children. If a child is held, contact the embassy and human rights commission (SUHAKAM) at once. For a refugee child, contact UNHCR at once.
law-my-complaint-labour = The Labour Department (JTKSM) can hear disputes about wages and contract pay, of any amount. This covers foreign and domestic workers; Sabah and Sarawak have their own departments. Its summonses are free, and its orders count like a court judgment.
law-my-complaint-labour-practice = Make a wage claim early, because your permit may end first. Commonly said limits are 6 years for wages and 60 days for unfair dismissal. These limits are not confirmed: ask a lawyer.
law-my-complaint-time-limit = An employee's wage claim is usually too late { $figure } years after the wage was due. A complaint to get the job back is due within 60 days of dismissal. Sabah and Sarawak have their own time limits.
law-my-consular-notification = By treaty, officers must tell detained foreigners without delay that they may contact their consulate. If you ask, officers must tell the consulate, if your country joined the treaty. A refugee or asylum seeker may refuse, so that the embassy is not told.
law-my-consular-notification-practice = Ask for your consulate out loud and in writing. The rule on telling the consulate is commonly said; no source was seen.
law-my-contract-written = A contract longer than one month must be written and say how it can end. Terms worse than the Employment Act do not count. It covers employees under that law; no rule about the contract's language was found.
law-my-contract-written-practice = No rule on the language of work contracts was found, but one may exist. Agreements between countries and standard contracts may require a translation.
law-my-deductions = For employees under the Employment Act, only deductions listed in that law are allowed. Examples are interest-free advances, or wages overpaid by mistake in the last 3 months. Money for others or a company insurance needs your written request and Labour Department permission.
law-my-deductions-practice = Money taken for an agent, passport, levy or deposit is a warning sign. It needs your request and Labour Department permission. A limit of 50% of wages is commonly said, but not confirmed: ask a lawyer.
# EPF = provident fund (savings); SOCSO = social insurance; own passport = the worker keeps it. One Channel System = official recruiting from Indonesia.
law-my-domestic-work = Rules on minimum wage, EPF savings, hours, overtime and rest days leave out domestic workers. Rules on wage claims, SOCSO insurance, forced labour and passports do cover them. Indonesia's 2022 agreement adds minimum wage, weekly rest, bank pay by the 7th, own passport. It is for Indonesians recruited through the One Channel System.
law-my-domestic-work-practice = Terms of Indonesia's 2022 agreement count in court only if your signed contract has them. Ask if that agreement is still in force; the wage then was MYR 1,500.
law-my-epf-2-percent = Since October 2025, you and the employer each pay { $figure }% of wages into EPF savings. You may take the money out when you leave Malaysia for good. It covers workers with valid passport and pass, not domestic workers or people without papers.
law-my-epf-2-percent-practice = An EPF line of { $figure }% on the pay slip is lawful. Before you leave Malaysia, check that the employer really paid it in. Domestic workers may join EPF by choice.
law-my-fishing = Crew on boats registered in Malaysia have overtime and related rights, whatever they earn. Boats under a foreign flag are left out. To employ foreign fishers, an employer first needs Labour Department approval.
law-my-forced-labour-offence = An employer who threatens, deceives or forces someone to work commits forced labour. So does an employer who stops a person from leaving the workplace. It protects all employees; punishment is up to MYR { $figure }, 2 years prison, or both.
law-my-hours-overtime-cover = In Peninsular Malaysia and Labuan, normal work is at most { $figure } hours a week. Overtime pay is for workers paid up to MYR 4,000 a month. Manual workers, drivers, machine operators and crew on Malaysian-registered boats get it at any pay. Domestic workers are left out; Sabah and Sarawak now have the same weekly hours.
law-my-immigration-detention-14-days = Officers must bring a foreigner held under immigration law to a judge within { $figure } days. This includes children and refugees; detention until removal has no fixed maximum. A lawyer may ask the High Court to check the detention (habeas corpus).
law-my-immigration-detention-14-days-practice = Months in immigration detention are reported. In October 2025, 21 detention centres (depots) held close to 21,000 people. That removal detention has no maximum is commonly said, not seen in a source.
law-my-injury-socso = SOCSO (PERKESO) insures foreign workers with a valid pass, domestic workers included, for work injury. Since 1 July 2024 it also covers disability or death from any cause. It can pay treatment, lost wages and family benefits; people without papers are left out.
law-my-injury-socso-practice = The employer must register the worker with SOCSO. Keep the permit copy, pay slips and medical papers. After an injury without papers, you may ask a lawyer about a court claim.
# Quota = the number of foreign workers an employer may bring. This is not a full ban: the state of 2026 is not known.
law-my-intake-closed-2024 = Malaysia stopped new quotas for foreign workers from all countries on 18 March 2023. After 31 May 2024 old quotas also stopped, with later exceptions such as plantations. Domestic workers come under separate agreements. Until your own government confirms an open job order, an offer may be fake.
law-my-intake-closed-2024-practice = Brokers still sold fake demand letters for Malaysia in 2024. How far Malaysia was open in 2026 is not known.
law-my-medical-insurance-spikpa = Foreign workers with papers need hospital insurance (SPIKPA) to get or renew the permit. It covers hospital stay and surgery in public hospitals, without deposit, not outpatient visits. Reported limit: MYR { $figure } a year; domestic and plantation workers have other arrangements.
law-my-medical-insurance-spikpa-practice = Public hospitals charge foreigners much more; sources differ on who pays SPIKPA and its limit. Hospitals are said to report people without papers; this is not confirmed. If it is not urgent, you may try an NGO clinic first.
law-my-minimum-wage = Basic pay must be at least MYR { $figure } a month, or MYR 8.72 an hour. It covers private-sector employees, including foreigners and piece-rate workers, but not domestic workers. All employers are bound since 1 August 2025; agreeing to less is not valid.
law-my-minimum-wage-practice = An employer paying below minimum wage risks a fine up to MYR 10,000 per worker. A repeat may bring up to MYR 20,000 or 5 years prison.
law-my-overtime-rate = Overtime on a normal day is paid at least { $figure } times the hourly rate. Extra hours pay 2 times on rest days and 3 times on public holidays. It covers workers under the overtime rules, not domestic workers.
law-my-overtime-rate-practice = For overtime, only the rest-day rate was seen in a copy of the law. The rates for normal days and public holidays are not confirmed.
law-my-passport-retention = Nobody may keep another person's passport without lawful authority, whatever the nationality or permit. An employer who does it risks up to MYR { $figure }, 5 years prison, or both. Giving it briefly for a permit renewal is treated as an exception.
law-my-passport-retention-practice = Keeping passports is very common in factories, plantations and homes. Workers stopped without a passport are often treated as people without papers. Keep photos of the passport and permit pages.
law-my-pregnancy = Women employees have { $figure } days of paid maternity leave, in Sabah and Sarawak too. Dismissal for pregnancy or pregnancy illness is forbidden, except misconduct, contract breach or closure. Domestic workers are left out of parts of the law.
law-my-pregnancy-practice = The law protects pregnant employees, but pregnancy is said to put the permit at risk. This risk is not confirmed.
# FOMEMA = the company for the permit's medical check; the name stays as written.
law-my-pregnancy-permit-risk = A pregnant foreign worker is treated as unfit in the permit medical check (FOMEMA). The worker may lose the permit and be sent home. This is about temporary work passes, domestic workers included.
law-my-pregnancy-permit-risk-practice = Before a pregnancy test, you may ask an NGO or embassy for confidential help.
# Agensi Pekerjaan is Malay for employment agency and stays as written: it stands in the company's name.
law-my-recruiter-licence = An agency in Malaysia must be a company with “Agensi Pekerjaan” in its name. It needs a licence of the right class. Placing foreign domestic workers needs Licence B or C; other foreign workers, Licence C.
law-my-recruitment-agency-fees = Agencies that place foreign workers in Malaysia need a licence (B or C). A list in the law fixes their fees. The law's word job seeker leaves out foreigners, so its protection for them is weaker.
law-my-recruitment-agency-fees-practice = An agency without a licence risks up to MYR 200,000 or 3 years prison. No fee limit for foreign workers was found in Malaysia. Most recruitment fees are taken in the home country, so look at the limit there.
law-my-refugee-registration-2026 = In October 2025 the government said it would register all refugees itself. It spoke of a Refugee Registration Document, perhaps from January 2026. Asylum seekers and Rohingya are included.
law-my-refugee-registration-2026-practice = The announced refugee registration is run by Immigration: ask UNHCR before you give data. It is not known if registration began, or what the card protects from.
law-my-repatriation-programme-prm2 = This programme to go home is closed: its announced end was 30 April 2026. It let people without papers leave without prosecution, after paying MYR { $figure }. It covered Peninsular Malaysia and Labuan, not people detained, wanted or blacklisted.
law-my-repatriation-programme-prm2-practice = The closed programme to go home allowed no agents: anyone selling a place is cheating. Immigration ran the programme, and a ban on coming back was reported. Whether there is a new programme was not checked.
law-my-rest-breaks-daily-limits = Employees may work at most { $figure } hours a day, spread over at most 10 hours. After 5 hours in a row there must be a break of 30 minutes. The Labour Department may approve exceptions; domestic workers in private homes are left out.
law-my-rest-breaks-daily-limits-practice = The daily work limits come from copies of the law older than 2023. Since then only the weekly total is known to have changed.
law-my-rest-day = Employees have { $figure } whole rest day in each week. Domestic workers are left out: the law gives them no weekly day off. Some agreements between countries, such as Indonesia's of 2022, promise it in the contract.
law-my-rest-day-practice = In one 2025 survey, most migrant domestic workers said they were refused weekly rest days. The words of the law on rest days were not checked.
law-my-sabah-sarawak = Since 1 May 2025, Sabah and Sarawak labour laws cover all employees at any pay. They set { $figure } hours a week and 98 days of maternity leave. Forced labour and discrimination are forbidden; housing rules were not yet in force in 2025.
law-my-trafficking-immunity-work = The law says: no prosecution for entry, stay or false papers that came from trafficking. It covers only people whom officials recognise as trafficked. With a protection order, the anti-trafficking council may allow work and free movement after checks.
law-my-trafficking-immunity-work-practice = Protection from prosecution depends on being recognised as trafficked; few people are.
# Protection Order = the name of a court paper; it also means staying in a shelter.
law-my-trafficking-protection-order = People thought to be trafficked, not only smuggled, are first taken to a shelter. A judge (magistrate) who accepts them as victims makes a Protection Order. For foreigners it lasts up to { $figure } months (can be extended), then Immigration takes over.
law-my-trafficking-protection-order-practice = Police, Immigration, Labour, Customs and the Maritime agency can identify trafficked people. Reports say raids often treat them as offenders. The temporary shelter order is said to last 21 days; this is not confirmed.
# Compound = a settlement fine paid instead of a court case; the English word stands on the paper.
law-my-undocumented-penalty = Foreigners without a valid pass risk up to MYR { $figure }, 5 years prison, or both. The law also allows up to six strokes of the cane, but not for overstaying. Immigration may choose a settlement fine (compound) of up to MYR 3,000 instead.
law-my-undocumented-penalty-practice = It is said that women are not caned, and that men over 50 are not caned. This is not confirmed. After a penalty for no pass, deportation and a ban on return usually follow. Before going to Immigration, ask a lawyer or embassy, especially if you may be trafficked.
law-my-undocumented-wage-claim = The Court of Appeal said in 2022: workers without papers may claim unpaid wages. The Labour Court must hear the claim even without a work permit.
law-my-undocumented-wage-claim-practice = A wage claim does not prevent arrest: visiting an office without papers is a risk. Ask an NGO or lawyer to file the claim or go with you. In the 2022 case, the worker had gone home before the money could be collected.
law-my-union = Foreign workers may join a trade union; membership may not be limited by nationality. A foreigner cannot be one of the union's leaders (executive).
law-my-union-practice = Some passes and contracts have tried to forbid joining a union. Such a term goes against the Employment Act.
law-my-wage-payment-deadline = Wages are due within { $figure } days after a wage period of at most one month. Overtime, rest-day and holiday pay is due by the end of the next period. Foreign workers are covered; when contracts end normally, pay is due by the last day.
law-my-wage-payment-deadline-practice = Since 2023 wages go into a bank account. Cash needs your written request and Labour Department approval.
law-my-wages-bank-account = Pay goes into an account at a bank or other financial institution. Cash or cheque needs your written request and approval by the head of Labour. It covers all employees, now including domestic workers.
# VDR and PLKS are printed on the papers. Calling visa is the common name of the VDR.
law-my-work-visa-vdr-plks = A new worker stays outside Malaysia while the employer applies. Entry comes only after the calling visa (VDR) and work pass (PLKS) are approved. A short visit pass gives no right to paid work. It covers ages 18 to 45 in factories, farms, plantations, construction, services and domestic work.
law-my-work-visa-vdr-plks-practice = Be careful if someone says: enter as a tourist, we change the visa later. It is a sign of unlawful recruitment and can lead to arrest. One older page says the employer is responsible for visa, pass and levy.

## SG

law-sg-agency-fee-cap = A Singapore agency may take at most one month's salary for each contract year. The total is never more than { $figure } months' salary, with a receipt for each item. Fees taken abroad are not covered.
law-sg-agency-fee-cap-practice = Agencies may charge nothing for renewing a work pass. Taking money from a worker for keeping the job is against the law.
law-sg-agency-fee-refund = A Singapore agency must refund a foreign worker whose job ends within six months. The refund is at least { $figure }% of the fee paid in Singapore. There are exceptions, for example if the worker ends the contract.
law-sg-agency-fee-refund-practice = A fee refund is hard to get without receipts. Most money is paid to agents at home.
law-sg-arrest-48h = Police may hold anyone they arrest for up to { $figure } hours. After that, a judge (magistrate) must approve more time. If not, the person must be charged or released.
law-sg-arrest-rights = Anyone arrested may ask for family, a lawyer, an interpreter, food and a doctor. You may have to wait a reasonable time for the lawyer, often until after the questions. You need not say things that could get you accused, and may correct the statement before you sign it.
law-sg-arrest-rights-practice = After an arrest, ask that each request is written down. Staying silent can later be held against you in court.
law-sg-change-employer = Work permit holders may change employer without consent between { $figure } and 21 days before expiry. At other times the present employer's agreement is needed. Domestic workers are left out; salary or injury claims may also allow a change.
law-sg-change-employer-practice = One 2023 NGO page limits changing employer to construction, marine and process workers: ask MOM. Employers can cancel permits any time; then only a claim or new approval allows staying. Domestic workers generally need the employer's consent to change.
# TADM is the mediation office for workplace disputes.
law-sg-complaint-salary = Start a salary claim at TADM (mediation) within { $figure } months after the last work day. If you still work there, the limit is 1 year after the problem. The tribunal decides claims up to SGD 20,000, or SGD 30,000 with union help. Domestic workers go to MOM instead; seafarers and public servants are also left out.
# Special Pass = paper that lets a person stay during a case; the name stays as written.
law-sg-complaint-salary-practice = TADM online needs Singpass; without it, ask for an appointment. Workers are usually given a Special Pass to stay for the claim. Work is not allowed without permission.
law-sg-consular-notification = You yourself may ask for your embassy, early and in writing. By treaty, a detained foreigner may have the consulate told. A person fleeing their own government can decline.
law-sg-consular-notification-practice = The Indonesian embassy said in January 2026: Singapore need not tell it automatically about detention. That Singapore joined the treaty on consulates is commonly said, not confirmed.
# IPA = In-Principle Approval, the letter sent before the worker travels.
law-sg-contract-ipa = Before departure, work permit holders must get a letter (IPA) stating salary, allowances and deductions. Worse terms later are allowed only if you agree in writing; for pay, the employer must also tell MOM. Domestic workers have a safety agreement and a written contract.
law-sg-contract-ipa-practice = It is said, not confirmed, that the IPA letter has a part in your language.
# Levy = tax the employer pays for a foreign worker. Security bond = money the employer pledges to the state.
law-sg-deductions-levy = Employers may not make workers pay the levy, security bond, insurance or other hiring costs. Only listed deductions are allowed: absence, damage after inquiry, food and lodging within limits, advances. It covers Work Permit and S Pass holders; penalty up to SGD { $figure } per offence.
law-sg-deductions-levy-practice = Taking money for giving or renewing a job (kickback) is said to be an offence. You may report it with proof. Limits of 50% for all deductions and 25% for housing are said, not confirmed.
law-sg-domestic-rest-day = Migrant domestic workers have a weekly rest day, or pay instead if the worker agrees. Since 1 January 2023, at least { $figure } day a month cannot be replaced by pay. It is one full day or two half days, put off up to one month.
law-sg-domestic-work-excluded = The Employment Act leaves out domestic workers: no limit on hours and no overtime pay. They cannot file at the employment mediation service or tribunal. Their pay and care rules are work permit conditions, enforced by MOM.
law-sg-domestic-work-excluded-practice = For unpaid wages, domestic workers may complain to the Ministry of Manpower (MOM). HOME or the Centre for Domestic Employees may help. That the Employment Act leaves out domestic workers is commonly said; no source was seen.
law-sg-fishing = Fishers and seafarers are outside the working-time rules and the tribunal system. Maritime labour law covers Singapore-flagged merchant ships, but not fishing boats.
law-sg-hours-overtime = At most 8 hours a day or { $figure } a week; with overtime, 12 a day. Overtime is at most 72 hours a month, paid at least 1.5 times basic pay. Workmen and lower-paid employees are covered, foreigners too; domestic workers and seafarers are not.
law-sg-hours-overtime-practice = The overtime rate of 1.5 and its salary limits are not confirmed.
law-sg-immigration-detention = Foreigners held for immigration offences must be brought to a judge within 48 hours. This is the ordinary criminal process. A person ordered to leave may be held until removal, without a fixed maximum.
law-sg-immigration-detention-practice = Immigration officers can arrest like police. The law page seen does not say how long immigration detention may last.
law-sg-indonesian-domestic-terms = Indonesia's embassy asked SGD { $figure } a month at least for Indonesian domestic workers (2016-2020). From 2021, Indonesia told agencies that the employer pays the placement fee. It is not to be taken from the wage.
law-sg-indonesian-domestic-terms-practice = Singapore law does not enforce the Indonesian embassy's wage figure; today's figure is not known. Earlier debts of about SGD 3,000 meant six to nine months with almost no pay.
law-sg-injury-wica = An injured employee, local or foreign, may claim without proving fault, at any pay. It covers medical costs, medical leave pay, and a sum for permanent incapacity or death. The highest sum is SGD { $figure } since 1 November 2025; domestic workers are left out.
law-sg-injury-wica-practice = Make an injury claim within one year of the accident. Cancelling the permit does not end the injury claim. Domestic workers have personal accident insurance instead.
law-sg-medical-care = Employers must pay all medical treatment, whether work caused it or not. This covers Work Permit and S Pass holders, domestic workers included. The employer must buy insurance of at least SGD { $figure } a year. A contract may make you share costs above it, up to 10% of monthly pay.
law-sg-medical-care-practice = The employer's duty to pay treatment stays during an injury claim, whatever they say. Sharing medical costs may last at most six months in total. Since 1 July 2025 insurers pay hospitals directly.
law-sg-no-general-minimum-wage = Singapore has no general minimum wage for work permit holders; local wage rules exclude them. What counts is the pay in the contract and approval letter (IPA). The employer declares it to MOM and cannot pay less without your agreement.
law-sg-no-general-minimum-wage-practice = Keep the IPA letter: it is the main proof in a claim. Some embassies set their own minimum wage for domestic workers. Domestic workers' pay was reported between SGD 600 and SGD 750 in August 2025.
law-sg-overstay-penalty = Overstay up to 90 days: a fine of at most SGD 4,000, at most 6 months in prison, or both. Longer, or unlawful entry: up to 6 months prison and at least { $figure } cane strokes. If caning is not allowed, a fine up to SGD 6,000 may replace it.
law-sg-overstay-penalty-practice = Women are not caned, and men over 50 are not caned; the age limit is not confirmed. Leave before the pass ends, or ask about a Special Pass. You may ask an NGO, MOM or ICA (immigration).
law-sg-passport-retention = Employers may not keep a worker's passport or force the worker to hand it over. It covers all foreign workers, domestic workers included; withholding a passport is an offence. The employer should give a secure place that you can open at any time.
law-sg-passport-retention-practice = HOME said employers kept the passports of about 70% of its clients. Getting a passport back took almost two months in one case. For a kept passport, ask MOM, then police; both also check passes.
law-sg-pregnancy = A work permit holder may not become pregnant or give birth in Singapore. The exception is marriage to a citizen or permanent resident, with MOM approval. Otherwise the permit is cancelled and the worker sent home. S Pass and Employment Pass holders are left out.
law-sg-pregnancy-practice = Domestic workers are tested every six months, and the clinic's results go to MOM. If you are pregnant, you may ask for confidential medical and NGO help. Dangerous drugs to end a pregnancy have been reported.
law-sg-rest-day = Employees get at least { $figure } rest day a week. This covers employees under Part 4 of the Employment Act. Domestic workers have a separate rule.
law-sg-trafficking = Trafficking in persons is an offence since 1 March 2015. Police or MOM may accept a person as a victim. By policy, not law, accepted victims are not prosecuted for acts they were forced into. They may get a Special Pass, shelter and permission to work during the case.
law-sg-trafficking-practice = Few labour cases are accepted as trafficking. The trafficking law gives no time to recover and no protection from prosecution. If you were trafficked, ask an NGO for help first.
law-sg-union = Migrant workers may join trade unions; there is a Migrant Workers' Centre. Foreigners need approval to be union officers or staff. Protests or strikes without a legal basis can lead to arrest and deportation.
law-sg-wage-payment = Salary is paid at least once a month, within { $figure } days after the period. Overtime is due within 14 days, last pay on the last day. If dismissed: within 3 working days; if you left without notice: within 7 days. Domestic workers are under another rule: monthly pay as a permit condition.
law-sg-wage-payment-practice = Work permit holders other than domestic workers are said to get electronic pay on request. This is not confirmed.

## BN

law-bn-agency-fee-cap = An agency may charge at most BND { $figure } for recruiting a domestic worker. Agencies licensed at BND 1,500 keep that limit. For other migrant workers no limit was found, and it still happens that workers pay fees.
law-bn-agency-fee-cap-practice = The fee limit is on the agency's service fee, mainly paid by employers. This fee is often taken back from wages.
# The figure is left out on purpose: the record says not to show it before a lawyer has checked it.
law-bn-arrest-rights = Ordinary law says an arrested person must soon be brought to a judge (magistrate). The Internal Security Act allows detention without trial. Seeing a lawyer and telling family are practice, not clear rights.
law-bn-arrest-rights-practice = How long police may hold a person is not confirmed: ask a lawyer.
law-bn-change-employer = All work-pass holders may work only for the named employer, in the named job. Work elsewhere or part time is against the law. Employers report workers who left; reported workers can be detained, caned and deported.
law-bn-change-employer-practice = Some employers hold back wages, then report that the worker left. Before you leave an employer, go to your embassy or the Labour Department. Do not contact Immigration hotlines first: they take reports against people without papers.
law-bn-complaint-labour = Employees, foreign workers too, may complain to the Labour Department about pay, hours or contract. Its enforcement section can mediate, fine employers and take them to court.
law-bn-complaint-labour-practice = A time limit for labour complaints is not known.
law-bn-consular-notification = A detained foreigner may ask at once for the embassy or high commission. It is not known if the treaty on consulates (Vienna Convention) binds Brunei. Embassies in Brunei may give shelter to workers.
law-bn-hours-overtime = Work is at most 8 hours a day and { $figure } hours a week. Shift workers average { $figure } hours over three weeks; nobody may exceed 12 hours a day. Overtime pays at least 1.5 times basic pay, at most 72 hours a month. Private-sector employees are covered; for domestic workers this is unclear.
law-bn-injury = Workers injured at work, foreign or local, may claim compensation from the employer. Claims go through the Labour Department. Employers must arrange insurance for foreign workers, domestic workers included.
law-bn-injury-practice = Amounts and deadlines for injury compensation are not known. Employers must insure domestic workers, but it is not known if the compensation law covers them.
law-bn-maternity = The law (Employment Order) gives women employees maternity leave. Foreign workers are tested, and a pregnant pass holder risks losing the pass. Length and pay for foreigners are not confirmed.
law-bn-minimum-wage = Minimum pay is BND { $figure } a month full time, BND 2.62 an hour part time. It covers local and foreign workers only in listed sectors, such as banking or health. It leaves out construction, domestic work, shops, farms, fishing, apprentices and visit-visa workers.
law-bn-minimum-wage-practice = An employer paying below minimum wage risks up to BND 3,000 and one year prison.
law-bn-passport-retention = The law forbids keeping the passport of any foreign worker. It is still common practice.
law-bn-passport-retention-practice = The exact penalty for keeping a worker's passport is not confirmed.
law-bn-rest-day = Employees, foreign workers too, have { $figure } rest day in each week. Employers who do not give it, or annual leave, pay a settlement fine (compound). It is BND 160 the first time and BND 320 the second time.
law-bn-trafficking = Trafficking in persons is a separate crime since an Order of 2019. There are two shelters for people accepted as victims. In 2022-23, 14 victims of labour trafficking got special passes to find other jobs.
law-bn-trafficking-practice = Checks for trafficking are weak: people harmed may be detained, prosecuted and deported, reports say. Rules that protect them from prosecution were not seen.
law-bn-union = There are no working independent trade unions, and strikes are not allowed. Foreign workers cannot rely on union help.
law-bn-wage-payment = Salary is due within seven days after a wage period of at most a month. Late payment: a settlement fine (compound) of BND 600, then BND 900. Not paying: up to BND { $figure }, up to one year in prison, or both. It covers employees under the Employment Order.
law-bn-wage-payment-practice = The wage deadline and smaller fines come from a report of a 2021 inspection.
# The law's word for a worker who left an employer is an insult; do not use it.
law-bn-work-pass-misuse = Work for another employer or job: up to BND 2,000, six months prison or both. The person may instead pay a settlement fine (compound) of BND 600. A news report says workers who left an employer face at least { $figure } cane strokes. It also says at least three months prison, deportation and a ban on return.
law-bn-work-pass-misuse-practice = The caning figure for pass violations comes from one news item without a year. Overstay over 90 days: 3 months to 2 years prison and caning are commonly said. This is not confirmed: ask a lawyer.
law-bn-written-contract = The employer must give a written contract to employees, foreign workers included. For foreign workers the Labour Department endorses it. If not, the employer pays BND 600, then BND 900, then faces court. The same goes for late overtime pay.
law-bn-written-contract-practice = No rule on the language of the contract was found.

## TH

law-th-arrest-48h = Police may hold a person arrested for an ordinary crime up to { $figure } hours. This counts from arrival at the police station. A court may then allow up to 12 days each time. For the most serious crimes it is at most 84 days in all.
law-th-arrest-48h-practice = For minor crimes, police may hold a person for a shorter time only.
law-th-arrest-rights = Police must tell anyone arrested, migrants too, the charge and these rights. You may stay silent, have a lawyer in private, and tell someone you trust. You may get medical care and, if you do not speak Thai, a free interpreter.
law-th-arrest-rights-practice = One law firm says police may keep a passport only if the case needs it.
law-th-cambodian-workers-2025 = This programme is closed. From 7 June 2025, Cambodians with border passes in seven provinces got { $figure } more months. They could stay and work, and had to report to Immigration every 30 days. Other Cambodians were left out. A plan to extend permits that ended in February 2025 was put on hold in November 2025.
law-th-cambodian-workers-2025-practice = Many Cambodians lost their permission without any fault of theirs. The rules for 2026 were not found: ask an NGO before you visit an office. Reporting goes to Immigration: take advice first if a permit has already ended.
# MOU: an agreement between two governments under which workers are brought in. The letters MOU are known to workers; keep them.
law-th-change-employer = With papers, many changes of employer, workplace or job need a notice, not permission. If the job ends early, the employer must tell the employment office within { $figure } days. Permission to stay then ends unless a new employer is registered. Rules differ for MOU workers (the employer must pay their return home) and registered workers.
law-th-change-employer-practice = It is commonly said that abuse, a broken contract or closure are accepted reasons to leave. Time for finding a new employer was 30 or 60 days (2026 not confirmed). Leaving without the official steps may leave you without papers. Ask the employment office (Department of Employment) or an NGO before you leave.
law-th-children-detention = Children under 18 should be in immigration detention only as a last resort. It should be as short as possible, and care in a family is preferred. This covers migrant and refugee children, and usually the mother. It is a 2019 agreement between government offices, not a law of parliament.
law-th-children-detention-practice = It is commonly said that fathers are often kept in detention. Bail may be asked for a mother. A UN committee still found that children and families were affected.
law-th-complaint-labour = Any worker, with or without papers, may complain to the labour inspector. The right office is where you work or where the employer is. The inspector must investigate and can order payment within { $figure } days, or later if extended. You may go to the Labour Court instead, without court fees.
law-th-complaint-labour-practice = Without papers, a complaint may lead to a status check: go with an NGO.
law-th-complaint-time-limit = Employees may claim wages and overtime pay for { $figure } years. Pay owed after dismissal (severance pay) may be claimed for 10 years. An unfair dismissal complaint (Labour Relations Act) must reach the committee within 60 days.
law-th-consular-notification = Thai police usually allow contact with the embassy. One press guide says Thai law gives no specific right to it. A detained foreigner may ask in writing for the embassy to be told. Refugees and people fleeing persecution may refuse contact with their embassy.
law-th-contract = MOU workers and fishers must have a written contract. The employer keeps one copy and gives one to the worker. For fishing, the labour department sets the form.
law-th-contract-practice = It is commonly said that the work permit needs a contract version the worker understands. This is for workers from neighbouring countries.
# Provident fund: money saved from the wage for later. Damage: harm the worker did to the employer's things.
law-th-deductions = Only five deductions are allowed: tax or social security, union dues, provident fund, some debts, some damage. Debts must benefit only you; damage must be on purpose or by great carelessness. Each is at most 10% of pay, and all together at most { $figure }%. This covers employees, migrants too, and domestic workers since 30 April 2024.
law-th-deductions-practice = The limits of 10% and { $figure }% may apply only to some kinds of deduction.
law-th-document-retention = Nobody may hold a foreign worker's work permit or important personal papers. The penalty is up to 6 months in prison, a fine up to THB { $figure }, or both. Safekeeping is said to be allowed only if you agree and can get them anytime.
law-th-document-retention-practice = Employers in fishing and factories still hold workers' papers.
law-th-domestic-work = Since 30 April 2024, domestic workers in private homes, migrants too, have the minimum wage. The day is { $figure } hours with a 1-hour break, with a rest day every week. There are 13 public holidays, sick leave up to 30 days, maternity leave 98 days (45 paid). Dismissal for pregnancy is banned, deductions are limited, but the rules have gaps for overtime pay and severance pay.
law-th-fishing-act-2019 = Since 18 November 2019, the owner of a Thai commercial sea-fishing boat counts as employer. The owner must meet standards for contract, work, food, sleeping place, safety, hygiene and welfare. This leaves out fishing for own food, in fresh water or for leisure. Some small boats are left out too.
law-th-fishing-act-2019-practice = Changes to the fishing rules were debated in 2024 and 2025. NGOs warned of weaker controls, and the outcome is not confirmed.
law-th-fishing-pay = On Thai boats, a fisher's monthly wage is at least { $figure } daily minimum wages. It must be paid at least monthly by bank transfer, at the employer's cost. Boats outside territorial waters must carry satellite communication. The crew may use it to contact family or officials.
law-th-fishing-pay-practice = Keep your own ATM card and PIN. A captain who holds the cards is a warning sign. Employers risk up to 6 months in prison, a fine up to THB 100,000, or both.
law-th-fishing-rest-hours = This covers fishers on Thai boats with one or more employees. Rest is at least { $figure } hours in any 24 hours, and 77 in any 7 days. Nobody under 18 may work; workers get a written contract copy and see a labour inspector yearly. The boat must have drinking water, a toilet and medical supplies.
law-th-hours-overtime = Work is at most 8 hours a day and { $figure } a week (dangerous work 7 and 42). Overtime needs your consent, pays 1.5 times, and is at most 36 hours a week. This covers employees, migrants too; fishing, transport and farm work have special rules. Domestic workers have the 8-hour day, but their right to overtime pay is disputed.
law-th-hours-overtime-practice = Work on holidays pays extra; how much is not confirmed.
law-th-immigration-detention = After a deportation order, immigration may detain a foreigner without permission to stay. An officer may instead release the person on bail (bond) or with regular reporting. No maximum time is fixed. A UN committee says there is no proper court review.
law-th-immigration-detention-practice = Ask about bail (bond). For children, ask about the 2019 agreement on alternatives to detention.
law-th-immigration-inquiry-time = In an immigration inquiry, an officer may hold a foreigner 48 hours. The inquiry is about entry or stay without permission. If necessary, this may become up to { $figure } days. A longer time needs a court order, up to 12 days at a time.
law-th-injury-compensation = After a work injury you may claim medical costs, lost pay, and disability or death benefits. The compensation fund or employer pays; the basic medical ceiling is THB 50,000, more if severe. The claim must be filed within { $figure } days, also in farming, fishing, forestry and livestock. Nationality and papers do not matter; domestic workers in homes are commonly said to be left out.
law-th-injury-compensation-practice = Older pages say 60% of wages for work injury; 70% since 2018 is commonly said. In 2024 an appeal court told the fund (Workmen's Compensation Fund) to pay directly. The employer had never registered the worker.
law-th-maternity-2025 = Since 7 December 2025, maternity leave is { $figure } days; the employer pays 60. A sick or disabled newborn gives 15 extra days at half pay; the spouse gets 15 paid days. This covers employees, migrants too; nobody may be dismissed because of pregnancy. Domestic workers had 98 days, 45 paid; more days for them are not confirmed.
law-th-medical-insurance = Migrants with papers in formal jobs join Social Security. Others with papers need the migrant health insurance card for the work permit. These are workers in homes, farms and fishing, and people in the waiting period. People without papers can be treated in emergencies, but they get the bill.
law-th-medical-insurance-practice = Social Security benefits continue up to six months after you leave the job. The price of the card changes: ask for the newest price.
law-th-minimum-wage = The daily minimum wage is THB 337 (Narathiwat, Pattani, Yala) to THB { $figure }, by province. THB { $figure } applies in Bangkok (since 1 July 2025), Phuket, Chon Buri, Rayong, Chachoengsao and Koh Samui. All type 2-4 hotels and entertainment venues have it; Mueang Chiang Mai and one Songkhla district THB 380. It covers Thai, migrant, part-time, probation and domestic workers; seasonal farm work has weaker cover.
law-th-overstay-penalty = Staying without permission, or after it ended, may mean up to 2 years in prison. The fine is up to THB { $figure }, alone or with prison, and then deportation. Leaving by yourself at the border costs THB 500 a day, up to THB { $figure }. This covers all foreigners; children and, in registration rounds, registered migrants have had exemptions.
law-th-overstay-reentry-ban = Overstaying more than 90 days brings a 1-year ban on coming back, if you leave by yourself. Over 1 year of overstay it is 3 years; over 3 years, 5; over 5 years, { $figure }. If arrested, it is 5 years (overstay up to 1 year) or { $figure } years (longer). Registered migrants have had exemptions in registration rounds.
law-th-recruiter-licence-fraud = In Thailand, only licensed companies may bring foreign workers to employers. Brokers who falsely claim to do this may get 3 to { $figure } years in prison. The fine is THB 600,000 to 1,000,000 a worker, alone or with prison.
law-th-recruiter-licence-fraud-practice = The penalties for false brokers are of 2017. Several penalties were lowered in 2018, so they may be lower now.
law-th-recruitment-fees = For MOU workers from Cambodia, Laos, Myanmar and Viet Nam, the employer pays the recruitment. Employer and licensed agency may not take money or property from you for it. Costs of passport, health check and work permit are separate and often deducted.
law-th-registration-2025-2026 = This programme is closed. Lao, Myanmar and Vietnamese workers in the system could renew permission to stay and work. Health insurance, medical check and the THB { $figure } permit fee were due 31 March 2026. Cambodian workers were handled separately after the 2025 border conflict.
law-th-registration-2025-2026-practice = By February 2026, 375,038 of 890,786 workers had not finished. Always check the newest government decision (Cabinet resolution). Brokers charge too much.
law-th-rest-day = Employees, migrants too, have at least { $figure } rest day each week (domestic workers as well). Nobody may work more than six days in a row. There are at least 13 public holidays a year. After one year there are 6 days of paid annual leave.
law-th-trafficking-assistance = People recognised as trafficked, of any nationality, have a right to food and shelter. The law also gives medical and mental care, training, legal aid and return home. It gives help to claim compensation from the trafficker. Officials must tell them about it at the first chance.
law-th-trafficking-assistance-practice = A team of people from different professions decides who is recognised as trafficked.
# "Charged" means taken to court for a crime.
law-th-trafficking-immunity-stay = People recognised as trafficked may not be charged for acts linked to the trafficking. This means entry or stay without permission, false papers, prostitution, and work without a permit. The justice minister may permit an exception; temporary stay and work may be allowed during the case. People presumed to be trafficked may have up to { $figure } days to think (reflection period).
law-th-union = Migrants with papers may join an existing union; workers without papers have no clear right. Migrants cannot form one or sit on its committee: founders and officers must be Thai. It is commonly said that migrants may elect members of the welfare committee.
law-th-union-practice = One law firm says all union members must be Thai. Other sources say that migrants may join.
law-th-wage-payment = The employer must pay wages directly to the worker, at least once a month. When the job ends, the pay due must be given within { $figure } days. This covers all employees, also migrants and domestic workers.
law-th-work-permit-penalties = Since March 2018, working without a permit brings a fine, not prison, and then deportation. The employer is fined THB 10,000 to { $figure } for each worker. If repeated: THB 50,000 to 200,000, up to 1 year in prison, or both. The employer is then banned from hiring for 3 years.
law-th-work-permit-penalties-practice = The fine for working without a permit is THB 5,000 to 50,000, with deportation (2018). A two-year ban on a new permit follows. An old text of 2017 still speaks of five years in prison.

## HK

law-hk-agency-fee-cap = Hong Kong agencies may charge a job-seeker at most { $figure }% of the first month's wages. They may charge nothing else, and only after the job has started and that wage is received. The employer pays medical, visa, consulate, insurance and travel costs. This covers domestic workers too; fees taken in the home country follow that country's law.
law-hk-agency-fee-cap-practice = Report early: a court case must start within 12 months of the offence. A forced loan to pay an agency is a warning sign.
law-hk-agency-overcharge-penalty = An agency in Hong Kong may not charge too much or work without a licence. The penalty is a fine up to HKD { $figure } and prison up to three years.
law-hk-agency-overcharge-penalty-practice = Domestic workers from Indonesia reported loans of HKD 10,000 to 15,000, presented as agency debts. Few agencies were taken to court.
law-hk-arrest-rights = Police must take anyone in custody to a judge (magistrate) as soon as possible, within { $figure } hours. You may stay silent, call a lawyer in private and have one at the interview. You may have a relative or friend told. You may get a copy of your statement, food, drink and a doctor.
law-hk-arrest-rights-practice = Police refuse bail more easily to people who do not live in Hong Kong. It is commonly said that you may have an interpreter: ask for one.
law-hk-arrest-trafficking = Hong Kong has no single law against trafficking. A person who may be trafficked can still be charged for acts they were forced to do. The prosecutor decides.
law-hk-complaint = All employees may go to the Labour Department, which tries to settle the case (conciliation). If not settled, the claim goes to the Minor Employment Claims Board or Labour Tribunal. It is commonly said that the time limit for wages is { $figure } years. For some injury or dismissal claims it is said to be 9 to 12 months.
law-hk-consular-notification = If a foreigner in police custody asks, police must tell the consulate of the arrest. You may speak in private with consulate staff or a lawyer they arrange. A person who fears their own government need not ask.
# Standard Employment Contract is the name printed on the contract of foreign domestic workers.
law-hk-fdh-minimum-wage = Contracts signed since 30 September 2025 must pay at least HKD { $figure } a month. Food is free, or a food allowance of at least HKD 1,236 is paid. Earlier contracts keep the rate at signing (HKD 4,990 from 28 September 2024). It covers foreign domestic workers (Standard Employment Contract); the general hourly minimum wage leaves live-in workers out.
law-hk-fdh-minimum-wage-practice = The wage of domestic workers is reviewed every September: ask for the newest rate. The employer may not pay less or agree on less.
law-hk-maternity-14-weeks = Maternity leave is { $figure } weeks since 11 December 2020 (10 weeks before). This covers employees with continuous contracts, foreign domestic workers too. A child born to a domestic worker has no right to stay.
law-hk-maternity-14-weeks-practice = A page still shows the old 10 weeks of maternity leave.
law-hk-medical-return-costs = The employer of a foreign domestic worker pays doctor, hospital and emergency dental care. The standard contract also gives free suitable housing, and free food or an allowance. When the contract ends, the employer pays the fare home, with a food and travel allowance.
law-hk-medical-return-costs-practice = It is commonly said that illness while abroad on leave is not covered.
law-hk-overstay = In Hong Kong, overstaying or working outside the contract brings a fine and prison. The maximum is commonly given as HKD { $figure } and two years. This covers all visitors and workers.
law-hk-passport-retention = Nobody may make a domestic worker hand over a passport, ID card or bank card. This covers foreign domestic workers; it binds the employer and the agency too. Taking it can be a crime (theft), and breaks the rules for agencies.
law-hk-pregnancy = A worker employed at least 40 weeks before the leave gets paid maternity leave. After 12 weeks' work, a worker who gave notice of pregnancy may not be dismissed. This covers foreign domestic workers too.
law-hk-recruiter-licence = Anyone who places workers in Hong Kong needs a licence from the Commissioner for Labour. You can check the list of licensed agencies online.
law-hk-rest-day = In every seven days there must be at least { $figure } rest day. Statutory holidays and paid annual leave come on top. The law does not limit the hours of a day. This covers foreign domestic workers and other employees with continuous contracts.
law-hk-rest-day-practice = It is commonly said that a rest day means a full 24 hours. That there is no limit on daily hours is commonly said too.
law-hk-two-week-rule = This is for foreign domestic workers whose contract ends early, for any reason. They may stay at most { $figure } days, or less if the visa ends sooner. A job with a new employer normally needs a visa applied for from home. Exceptions: a finished two-year contract, the employer's death, the employer's move abroad, the employer's money trouble and (commonly said) abuse.
law-hk-two-week-rule-practice = For a claim or case, apply for a visitor extension before the { $figure } days end. The extension cost HKD 190 on one older page, and work is not allowed meanwhile. Overstaying is a crime and ends any chance of a new visa.
law-hk-wage-payment = Wages are due within { $figure } days after the wage period or after the contract ends. This covers all employees, foreign domestic workers too. Do not sign for money you did not receive. You may report too little pay to the Labour Department.

## TW

law-tw-arrest-detention = Immigration may detain foreigners up to 15 days; longer needs a court, at most { $figure } days in all. If you or a close relative object, spoken or written, a court must see you within 24 hours. Bail through a person or charity is possible, and seriously ill people are usually not detained. Nor, usually, are children under 12, and women five months or more pregnant or soon after birth.
law-tw-arrest-detention-practice = It is commonly said that longer detention limits apply in some cases.
law-tw-broker-fee-ceiling = A broker in Taiwan may take only a monthly service fee from a migrant worker. The ceiling commonly given is TWD { $figure } a month in year one. It is TWD 1,700 in year two, and TWD 1,500 from year three. Placement fees taken at home follow the home country's rules.
# Intermediate skilled: an official class of worker in Taiwan.
law-tw-broker-fee-ceiling-practice = A worker counted as intermediate skilled may be charged at most TWD 2,000 a year. A monthly fee is then against the law. For a return to the same employer, the limit was TWD 1,500 a month (2003).
law-tw-broker-fees = A broker in Taiwan may not charge a migrant worker above the government ceiling. The fine is { $figure } to 20 times the extra money; the broker can be suspended. Placement fees taken at home follow the home country's rules.
law-tw-broker-fees-practice = A fee for a new job (job-buying) is commonly said to be against the law.
# Blue-collar: workers in factories, construction, homes, fishing and similar work.
law-tw-change-employer = Since 5 November 2016, blue-collar migrant workers need not leave Taiwan after three years. Four to { $figure } months before contract end, the employer must apply to renew it or to let you change employer. If a job ends earlier, the permit is cancelled and the stay ends, unless a transfer is approved. Commonly said reasons for transfer: employer's death, closure, abuse, unpaid wages, agreement of all sides.
law-tw-change-employer-practice = Before an early exit, the labour office must ask you privately about your wish. Say no if you do not want to leave. An employer who does not apply to renew or to let you move may be fined TWD 60,000 to 300,000. It is commonly said that a report of three days' absence takes away your papers.
# 1955 is the name and number of the line.
law-tw-complaint-1955 = All migrant workers may report wage cuts, too high fees or abuse to line 1955. The Ministry of Labor runs it, 24 hours a day. It passes cases to the local labour office for investigation.
law-tw-complaint-1955-practice = The immigration line is another line; it also takes reports about workers without papers. What 1955 does with the identity of a caller without papers is not confirmed. Wages are commonly said to be claimable for 5 years.
# Mission: the office of a country in Taiwan, which works like an embassy.
law-tw-consular-notification = A foreigner detained for deportation must get a written order in a language they know. It must say why, how long, and how to object. Immigration must tell the country's office (mission) in Taiwan within { $figure } hours.
law-tw-consular-notification-practice = If you are detained, your country's office is told in any case, even against your wish. If you fear your own government, say so at once. Ask for a lawyer or an NGO.
law-tw-documents = Employers may not keep the papers of a worker or job-seeker against their will. Papers are identity card, permit and others; for migrant workers also passport and residence card. Employers may not take belongings or a deposit.
law-tw-documents-practice = The penalty for keeping papers is commonly said to be TWD 60,000 to 300,000.
law-tw-domestic-wage = Live-in family caregivers and domestic workers are outside the Labor Standards Act. Contracts made or renewed since August 2022 must pay at least TWD { $figure } a month. Older contracts kept TWD 17,000 until renewed.
law-tw-domestic-wage-practice = The Labor Standards Act gives live-in workers no hours limit and no sure weekly rest day. The contract decides.
law-tw-fishing-coastal = The Labor Standards Act covers migrant fishers hired in Taiwan for coastal and offshore boats. The minimum wage is TWD { $figure } a month from 1 January 2026, with labour insurance. This covers fishers on Ministry of Labor permits.
law-tw-fishing-distant-water = Crew hired abroad for Taiwan's distant-water boats must get at least USD { $figure } a month. The operator or Taiwan agent must pay in full and directly, not a foreign agent. Rest is at least 10 hours a day, with four days off a month. This crew is outside the Labor Standards Act; the minimum age is 18, with insurance and travel home.
law-tw-insurance-injury = Migrant workers with papers are in health insurance. The worker's share is TWD { $figure } a month at the lowest level. Workers under the Labor Standards Act are in labour insurance too. In 2026 the worker's share is TWD 679 a month on a wage of TWD 29,500.
law-tw-insurance-injury-practice = Health insurance covers live-in workers too.
law-tw-minimum-wage = The minimum wage is TWD { $figure } a month (TWD 196 an hour) from 1 January 2026. In 2025 it was TWD 28,590. It covers factory, construction, institution care, coastal fishing and others under the Labor Standards Act. It does not cover live-in caregivers, domestic workers, or crew hired abroad for distant-water boats.
law-tw-minimum-wage-practice = The wage is set again every autumn: ask for the newest one.
law-tw-occupational-accident = Since May 2022, a separate work accident insurance covers migrant workers with papers. Live-in workers are covered too. It is for work injury, illness and death, and the employer pays for it.
law-tw-overstay = For all foreigners, also workers reported missing, overstaying brings a fine, possible detention, deportation and a ban. Fines were TWD 2,000 to 10,000; the ban was up to 3 years (older reports: longer). A draft law of January 2023 proposed TWD 30,000 to 150,000, and up to 10 years. The draft also had heavier fines for people who shelter or help.
law-tw-overstay-enacted = For all foreigners, the overstay fine is believed to be TWD 10,000 to { $figure }. A ban on coming back up to 7 years is believed too. Both are believed to count since 1 March 2024. Reporting yourself normally lowers the fine.
law-tw-pregnancy = For all migrant workers, dismissal or sending home because of pregnancy is against the law. A contract term that makes you resign when pregnant does not count. Before a pregnant worker leaves, the local authority must check that this is really wanted.
law-tw-trafficking = People officially identified as trafficked may get shelter, temporary residence and permission to work. Police, immigration or prosecutors identify them. The law lowers or removes penalties for acts that the trafficking forced on them.
law-tw-voluntary-return = This programme is closed, and no new one was found. It ran in 2019, 2020 and from 1 February to 30 June 2023. People who overstayed and reported themselves paid TWD { $figure } and were not detained. In 2020 and 2023 they got no ban on coming back.
law-tw-voluntary-return-practice = The immigration authorities ran the departure programme. If you may have been trafficked, see an NGO first.
law-tw-wage-deductions = The employer must pay a migrant worker's wages in full and directly. The only deductions allowed: labour and health insurance, income tax, agreed room and food, welfare contributions, court-ordered sums. Broker fees or loans for a broker may not be deducted. The fine is TWD 60,000 to { $figure }, and the employer loses the permit.

## KR

law-kr-minimum-wage = The minimum wage in Korea for 2026 is KRW { $figure } an hour. For 209 paid hours this is KRW 2,156,880 a month (2025: KRW 10,030 an hour). It covers workers of any nationality, also under the Employment Permit System (E-9). Domestic work in private homes and family businesses are commonly said to be left out.

## ID

# KP2MI, BP3MI, P4MI are offices; keep their short names.
law-id-complaint-kp2mi = Workers, candidates and families can complain to the ministry (KP2MI), BP3MI, P4MI or labour office. Staff check the case, mediate, then refer it to police or the Foreign Ministry. From abroad you can also complain through the embassy.
law-id-complaint-kp2mi-practice = No time limit for complaints was found. Keep the agency's name and address, contacts, papers and a list of events. In another country, contact the embassy first.

law-id-contract-minimum-content = The contract must name employer with full address, worker, job, hours, pay, rest and length. It must also name both sides' rights and duties, insurance, benefits and safety at work. This is for Indonesian migrant workers.

law-id-countries-without-placement = Indonesia has no official placement to Thailand, Myanmar or Cambodia. Job offers to Indonesians for these countries are outside the official system.
law-id-countries-without-placement-practice = These countries are also named in recruitment for scam compounds. A person already there still has the right to embassy help.

law-id-documents-art-13 = Before placement, every Indonesian candidate needs { $figure } papers. These include a marriage-status letter, family permission letter, skill certificate and health certificate. The others are passport, work visa, placement agreement and work contract.
law-id-documents-art-13-practice = Some recruiters ask only for an identity card and family card. Others use a visit or pilgrimage visa. Both are outside the law.

# "sponsor", "calo" and "tekong" are the words people know for brokers. Keep them.
law-id-individual-recruiters-banned = No private person (sponsor, calo, tekong) may place migrant workers. The penalty is prison up to 10 years and a fine up to IDR { $figure }. The offence is the recruiter's, not the worker's.
law-id-individual-recruiters-banned-practice = Police often add trafficking and immigration charges against the senders.

law-id-licence-sip3mi-sip2mi = For every private placement, the recruiter must be a company (P3MI) with a licence (SIP3MI). It also needs a permit for the vacancy (SIP2MI) before it recruits anyone. Recruiting without it, or for a job not in the contract, is punished by suspension.
law-id-licence-sip3mi-sip2mi-practice = Check the company on the official SISKOP2MI portal and visit its office. A company missing there may not send workers. Its deposit can be used if it does not settle a worker's case.

law-id-minimum-age-18 = To work abroad, the law asks for age { $figure } or over, health and job skills. Registration for social security and complete papers are also needed. Destination countries may ask for a higher age for domestic work.
law-id-minimum-age-18-practice = Recruiters have long put false ages in passports for domestic work.

law-id-permen-17-2025 = A 2025 rule replaced the zero-cost rule for placements through licensed companies (P3MI). The new rule does not count a worker's personal needs as placement cost. Agencies say that workers may then be charged some costs, but a union says this breaks the law.
law-id-permen-17-2025-practice = In October 2025 the ministry asked if the ban on charging is absolute. Ask for a written list of each cost, and refuse loans repaid from wages. Ask BP3MI before you pay anything.

law-id-pre-departure-orientation = The company must register you for pre-departure training (OPP) and take you there. It must report selection to the district labour office, or it can be suspended. This is for workers placed by private companies.
law-id-pre-departure-orientation-practice = Being kept in a dormitory without any training is a common sign of unlawful placement.

law-id-social-security = Before departure, every worker needs insurance for work accidents and death (BPJS Ketenagakerjaan). Since 2023 it also gives aid after violence, rape, a job other than agreed, or one-sided dismissal. People who go on their own are included, and old-age savings are optional.
law-id-social-security-practice = The number of covered risks went from 14 to 21. The amount to pay in (contribution) was not checked.

# This rule is reported cancelled; keep the past tense.
law-id-zero-cost-reg-9-2020 = An older rule set IDR { $figure } placement cost for low-wage jobs. Examples were domestic work, care, cooking, driving, gardening, cleaning, plantations and fishing crews. It barred charging tickets, visa, training, medical checks and lodging, and loans cut from wages.
law-id-zero-cost-reg-9-2020-practice = This rule was reported cancelled in 2025. The ban on placement costs in the law itself is still there. Ask BP3MI what is in force now.

law-id-zero-placement-cost-law = The law says Indonesian migrant workers pay IDR { $figure } placement cost. The article names no exception for a job or a country. Other rules set the details.
law-id-zero-placement-cost-law-practice = The ministry says the rule is weakly applied, notably for Taiwan and Hong Kong. Agencies still take up to about twice the monthly pay, against this rule. A 2025 rule made things less clear.

## MM

law-mm-agency-fee-japan = In 2023 the fee set for Japan was reported as USD { $figure } for technical interns. For skilled workers it was USD 1,500, for returning workers changing employer USD 1,600. This is for Myanmar workers going through agencies.
law-mm-agency-fee-japan-practice = Only one report gave these figures. Advocates say much more is collected.

# MoU: the official route agreed by the two governments. People know the word MoU.
law-mm-agency-fee-thailand = In 2022 the Myanmar agency fee for official (MoU) Thailand jobs became MMK { $figure }. It was MMK 150,000 before. The employer is meant to pay the Thai side.
law-mm-agency-fee-thailand-practice = In 2022 workers were made to pay MMK 1.8 to 2.5 million, far above this. A study found USD 465 to 1,045 taken, with a limit near USD 230. In 2024 agencies asked for THB 10,000 instead, and the result is not known.

law-mm-agency-quotas-2025 = From March 2025 each licensed agency may ask for one job order a month. Limits are { $figure } workers for Thailand, 15 for Japan, 10 for Korea, 5 for Singapore.
law-mm-agency-quotas-2025-practice = The process now takes four to six months. A promise of quick departure through the official (MoU) route is not credible.

law-mm-complaint = A complaint can cost an agency its licence and lead to prosecution. It is for workers who paid a Myanmar agency. In July 2023 two agencies lost licences for taking money without sending workers.
law-mm-complaint-practice = Worker groups say complaints hardly work. Most people who pay too much do not complain, because they fear losing the job. No time limit was found.

law-mm-licence-check = The ministry lists licensed agencies on its website, Facebook page and Telegram channel. About { $figure } agencies had a licence in May 2025. Anyone approached by a Myanmar agency can look there.
law-mm-licence-check-practice = The military authorities run this list and these offices. If you fear army service or political arrest, ask a trusted worker group instead. Licensed agencies overcharge too.

# These are amounts that were asked, never a price or a fair range.
law-mm-malaysia-cost-reports = In 2022 agencies asked about USD 850, later USD { $figure }, from Myanmar workers for Malaysia. This shows what was asked and is not a fair price. No official limit for Malaysia was found.
law-mm-malaysia-cost-reports-practice = In 2023 agents in Malaysia asked MYR 8,000 to 15,000 for a permit. It was about MYR 5,000 when employers applied, and neither is a fair price. Fake demand letters grew in 2024, and some people go on visit passports through Thailand.

law-mm-men-18-35-exit-block = Since 31 January 2025 men aged 18 to { $figure } get no worker card (OWIC). They may not sign contracts for work abroad. Contracts signed before 30 January 2025 were exempt.
law-mm-men-18-35-exit-block-practice = Travellers report bribes of about MMK 5 million, and card holders were stopped at airports. Brokers say they can still send men, on routes with high trafficking danger. Forced return can mean army service, so ask UNHCR or a lawyer about protection.

law-mm-owic-card = Leaving for a job needs the worker card (OWIC) and a job passport (PJ). The card is valid { $figure } years, and without it departure is refused. This is for Myanmar workers who leave through the official system.
law-mm-owic-card-practice = Licensed agencies get the card, and returning MoU workers renew it on re-entry. A visit passport (PV) gives no worker protection. Since 2025 large bribes are reported for leaving on it.

law-mm-remittance-25-percent = Orders demand that workers with job passports send home { $figure } percent of basic salary. It must go through approved banks, and 2 percent tax is paid too. Otherwise passport extension and worker card (OWIC) are refused.
law-mm-remittance-25-percent-practice = Agencies are pressed to write this in the contract. It is a demand of the state, not a debt to the recruiter.

law-mm-unlicensed-sending-penalty = Agencies and brokers sending workers without licence risk up to { $figure } years in prison. Charging above the limit can bring up to three years and a fine.
law-mm-unlicensed-sending-penalty-practice = The rule is weakly enforced, and agencies openly admit charging more. There is no public list of what the limit includes.

## KH

law-kh-agency-standards-2016 = Since 2016 licensed agencies must have registration, a real office, staff and a working phone. They need permission to advertise and must keep to contracts and places of work. They need a training building with good lodging and a representative in the destination country.
law-kh-agency-standards-2016-practice = In 2016 a firm without a licence took USD 2,500 for jobs in Australia. It worked from a mobile office.

law-kh-complaint-prakas-249 = Workers, families or a representative can complain to the labour ministry or provincial labour department. You can complain alone, as a group, or while still abroad. Officials were reported to have { $figure } days to act on a written complaint.
law-kh-complaint-prakas-249-practice = Most complaints from 2011 to 2015 were about agencies that did not send workers. A study found that no offender in Cambodia was punished.

law-kh-contract-in-khmer = The agency must give you a contract in Khmer. It must name the employer abroad with contact details, and give embassy and consulate information. This is for workers recruited by a Cambodian agency.
law-kh-contract-in-khmer-practice = In 2014 some workers saw a Thai contract only briefly before giving a thumb print.

law-kh-cost-thailand-49-usd-2014 = In 2014 the government fixed USD { $figure } for Cambodian workers going to Thailand. It covered passport, ministry certificate, visa, transport and food. Agencies were told to take no commission and no part of wages.
law-kh-cost-thailand-49-usd-2014-practice = This is old and was not enforced. Agencies made workers pay up to USD 600 to 650. In 2018 a limit near USD 100 was planned, and no current limit was found.

law-kh-domestic-work-malaysia = Sending domestic workers to Malaysia was banned from 2011 and allowed again in December 2015. The lowest age for this work was { $figure }.
law-kh-domestic-work-malaysia-practice = In 2011 a raid freed more than 70 women held in a recruiter's training centres. Some were as young as 15 or 16 and had false papers.

law-kh-pre-departure-training = Workers going to Thailand through licensed agencies get about { $figure } day of training first. Ministry officials explain contracts, duties, accidents and how to raise a dispute. The process then took around a month.
law-kh-pre-departure-training-practice = Departure the next day without training is not the legal route.

law-kh-sub-decree-190-and-prakas = Agencies sending Cambodians abroad are under Sub-decree 190 (2011) and eight ministry orders (2013). These cover recruitment, training, complaints, inspection, penalties, help abroad and contracts. The labour ministry is in charge.
law-kh-sub-decree-190-and-prakas-practice = In fact a large share of migrants use brokers without a licence.

# MoU: the official route agreed by the two governments. People know the word MoU.
law-kh-thai-border-2025 = Land crossings with Thailand were closed during the border conflict of 2025. Tens of thousands of Cambodian workers returned. The normal official (MoU) route could not be used.
law-kh-thai-border-2025-practice = This changes fast, so check before you travel. When crossings are closed, brokers use forest routes, and some are near landmines.

law-kh-worker-card-documents = For Thailand a worker needed a worker-status letter and a worker passport (USD { $figure }). An Overseas Cambodian Worker Card, signed by the labour ministry, was also needed before crossing. This was the rule in 2014 for Cambodian workers.
law-kh-worker-card-documents-practice = This is old. Ask the labour ministry which papers are needed now.

## LA

law-la-dangerous-work-ban = Nobody may send Lao workers to jobs or places that endanger health and safety. Jobs against Lao law or custom are also forbidden. The ban is for agencies and anyone who sends workers.
law-la-dangerous-work-ban-practice = The words are vague, so Lao women in domestic work abroad have unclear legal standing. Most of them go outside the official system.

law-la-decree-245-permit = Only an agency with a business licence and a ministry permit may send workers. For Thailand, Japan and Korea it needs a representative there and three kinds of contract. A worker may stay two years, renewable once, { $figure } years at most.
law-la-decree-245-permit-practice = The agency route is slower and costs more than crossing without papers. Officials admit that this drives people to brokers.

law-la-korea-registration-free = Lao applicants for Korea register at the Employment Service Centre in Vientiane. Registration costs LAK { $figure }. Tests and interviews are required.
law-la-korea-registration-free-practice = People posing as recruiters say no test is needed and ask for payment. Both are signs of fraud.

law-la-migrant-resource-centres = Migrant Worker Resource Centres give information, legal advice and contact to other help. They serve Lao migrants, returned workers and families. Some are run with the Lao Federation of Trade Unions.
law-la-migrant-resource-centres-practice = Four centres existed in 2018, and places and phone numbers may have changed. No time limit for complaints was found.

# The total is our own sum of the five charges.
law-la-official-costs-thailand = In the Covid period Lao workers were to pay THB { $figure } (our sum) for Thailand. Visa THB 2,000, permit THB 1,900, medical THB 500, insurance THB 3,200, vaccination THB 50. Visa, permit and insurance were for two years, and companies had to use these rates.
law-la-official-costs-thailand-practice = This old list is about government charges, not agency fees. No current limit on agency fees was found.

law-la-unauthorised-promoters = Nobody may advertise jobs abroad to Lao workers on social media without ministry permission. The ministry names one company for each authorised scheme.
law-la-unauthorised-promoters-practice = Ask the Department of Skill Development and Employment or the provincial labour office.

## VN

# An old rule, shown as background only. Keep the past tense.
law-vn-deposit-ceiling-old = In 2013 the law limited deposits that service companies took so workers would stay. The limit was USD { $figure } for Malaysia, Brunei, Thailand and Laos. For Taiwan USD 800 to 1,000, for Korea fishing and Japan trainees up to USD 3,000.
law-vn-deposit-ceiling-old-practice = This rule is old and has been replaced or narrowed. If someone asks for a deposit or security, ask the Department of Overseas Labour (DOLAB).

law-vn-fee-timing-refund = A licensed company may take its fee only after ministry approval and your signed contract. If you return early through no fault of yours, part of the fee is refunded. The company must pay back the matching part with interest.
law-vn-fee-timing-refund-practice = Money asked before signing breaks this rule.

law-vn-intermediary-ceiling-2024 = A service company may pay a middleman at most { $figure } month's wage per 12 months. For 36 months or longer it is one and a half months, for Japan zero. This is between companies and is never a charge on the worker.

law-vn-licence-check-dolab = Only licensed service companies may send workers from Viet Nam. The Department of Overseas Labour (DOLAB) posts the list. No company may send workers without a licence, use another company's licence or lend its own.
law-vn-licence-check-dolab-practice = Some websites copy those of real companies. Staff of real companies have also taken money privately. Check that the web address of the list is still current.

law-vn-minimum-age-18 = The law is for Vietnamese citizens aged { $figure } or over going abroad to work. They live in Viet Nam before they go.
law-vn-minimum-age-18-practice = Sending someone under 18 abroad to work is outside the lawful system. That person is to be treated as a possible trafficking victim.

law-vn-no-brokerage-fee = The law forbids taking brokerage money from workers: the amount is VND { $figure }. Workers no longer pay brokerage back to the company. This is for all Vietnamese going abroad under the law.
law-vn-no-brokerage-fee-practice = Payment for a broker, an "internal slot" or to "keep the seat" is unlawful. One person lost VND 40 million this way in 2024.

law-vn-orientation-training = Workers going through service companies are to get training before leaving. The contract with the company has to be registered with the authority. Only after both may the fee be taken.

law-vn-right-to-quit-when-abused = Vietnamese workers abroad may end the contract themselves if beaten, abused or exploited. The same is true for sexual harassment or danger to life. You keep the right to complain, report and go to court.
law-vn-right-to-quit-when-abused-practice = The support fund may also pay in this case.

law-vn-service-fee-ceiling = A licensed service company may take at most { $figure } month's wage per 12 contract months. For officers and crew of seagoing ships it is one and a half months. If the foreign side pays part, only the rest may be asked of you.
law-vn-service-fee-ceiling-practice = A limit of three months' wage for 36 months or more is reported (not checked). Lower or zero limits exist for some countries. Police say real costs stay very high.

law-vn-support-fund = Workers with registered contracts, not others, pay VND { $figure } per contract into a fund. On early return after accident or illness it pays VND 10 to 30 million. Abuse, employer failure, disaster or war: VND 7 to 20 million, death VND 40 million.
law-vn-support-fund-practice = You can pay directly to the fund. Keep the receipt.

# These are amounts that companies took, never a price or a fair range.
law-vn-taiwan-cost-reports = Before the 2020 law the ministry limit for Taiwan was USD 4,000. In 2016 companies were reported taking USD 5,500 to { $figure }, far above it. The present rule is one month of wage per 12 months of contract.
law-vn-taiwan-cost-reports-practice = Workers were made to pay far above the rule. This is not a fair price. Newer figures were not found.

## PH

law-ph-compulsory-insurance = The agency must insure its workers, also seafarers, for the whole contract, at no cost to the worker. It pays at least USD { $figure } for accidental death, USD 10,000 for natural death. It also covers disablement, medical evacuation and return, but direct hires are not covered automatically.
law-ph-compulsory-insurance-practice = Ask for the policy or certificate before you leave. Return can be claimed after unlawful dismissal, unpaid wages, ill-treatment, overwork or bad conditions.

law-ph-contract-minimum = For land-based Filipino workers the contract must give employer, address, job, pay, length and hours. Pay may not be below the minimum there or in Metro Manila, whichever is higher. It must give day off, food and lodging or value, free travel and emergency care.

law-ph-direct-hire-ban = A foreign employer may not hire a Filipino directly for a first job abroad. Hiring goes through a licensed agency or the government. The department (DMW) clears a few exceptions, for example some professionals.
law-ph-direct-hire-ban-practice = An employer who recruits by chat may say no agency or government paper is needed. That is outside the rules.

law-ph-domestic-minimum-500 = Minimum pay of Filipino domestic workers abroad is USD { $figure } a month, in all countries. Before, it was USD 400. It stands in contracts processed after a 60-day change period, for new and returning workers.
law-ph-domestic-minimum-500-practice = Employers who follow it get faster processing, and a video call before signing is included. After about three months, 3,000 job orders came, mainly from Malaysia and Hong Kong.

# "Illegal recruitment" is the official word people meet on papers. It describes what the recruiter does.
law-ph-illegal-recruitment = Recruiting for work abroad without a licence is an offence (illegal recruitment), even without profit. Licensed agencies commit it too by overcharging, false information or swapping contracts. Three or more victims or recruiters can mean life imprisonment, and the jobseeker can file.
law-ph-illegal-recruitment-practice = Being a friend or only helping with papers is no excuse. Staff who knowingly take part are liable too.

law-ph-joint-liability-complaint = For agency-hired workers, agency and employer both answer fully for unpaid wages and unlawful dismissal. You may claim at home at the NLRC, and recruitment complaints go to DMW. Illegal recruitment can be prosecuted within { $figure } years, or 20 years for economic sabotage.
law-ph-joint-liability-complaint-practice = Money claims are said to end after three years (not checked). Victims of illegal recruitment are to get free legal help.

law-ph-myanmar-deployment-ban = The ban on sending Filipino workers to Myanmar is still in place. Offers of customer-service work there are treated as a trafficking danger.
law-ph-myanmar-deployment-ban-practice = In 2025, 839 Filipinos were brought home from Myanmar. In February 2026, 78 more were waiting for rescue. DMW also warns of casino offers in Timor-Leste.

law-ph-no-fee-countries = For countries that forbid charging workers, the placement fee is PHP { $figure }. Qatar was named in 2024, and Ireland, Norway, Netherlands and New Zealand are often listed. The United Kingdom and several provinces of Canada are often listed too.
law-ph-no-fee-countries-practice = The list changes, so check the DMW advisory for the country where you will work. Breaking this rule is a serious offence and can end the agency's licence.

law-ph-no-fee-domestic-and-sea = For Filipino domestic workers and seafarers the placement fee is PHP { $figure }. From domestic workers it may not be taken before departure or from pay abroad.
law-ph-no-fee-domestic-and-sea-practice = An agency that breaks this can lose its licence. Watch for high charges for training, medical checks or processing.

law-ph-oec-exit-clearance = Filipinos leaving to work need an exit clearance (Overseas Employment Certificate, OEC), however hired. It is valid { $figure } days and frees you from travel tax and terminal fee. Tourists and permanent residents do not need it.
law-ph-oec-exit-clearance-practice = Without it you can be stopped at the airport. If a recruiter tells you to say you are a tourist, they avoid this check.

law-ph-owwa-membership = OWWA membership costs USD { $figure }. It opens legal help, training, return home and help to start again. It is for Filipino workers. Membership can be compulsory or voluntary.

law-ph-placement-fee-one-month = If a placement fee is allowed, it is at most { $figure } month of basic salary. It is paid only after the contract is signed, with an official receipt. This is for land-based workers who are not in an exempt job or country.
law-ph-placement-fee-one-month-practice = Agencies take more through training, medical checks, lodging and loans, which act as hidden fees. The limit leaves out costs of papers.

law-ph-verify-agency-and-job-order = Check that the agency's licence is valid now on the DMW list. Check also that the exact job has an approved job order. Both lists are free on the DMW website.
law-ph-verify-agency-and-job-order-practice = Expired, suspended, cancelled or delisted agencies may not recruit. Scammers copy names and logos of real agencies. Report doubts to the Migrant Workers Protection Bureau.

law-ph-visa-free-is-not-work = Visa-free entry between ASEAN countries is for short visits and gives no right to work. Job offers to Filipinos that rely on it are illegal recruitment. The worker risks arrest, deportation or bans.
law-ph-visa-free-is-not-work-practice = The department counted 1,545 people harmed this way in Myanmar, Cambodia and Laos. Of them, 1,454 were brought home.

## BD

law-bd-act-2013-offences = The 2013 law punishes agencies, sub-agents and others with up to { $figure } years in prison. For the gravest offences the fine is at least BDT 500,000. Unlawful trade in visas or permits: up to seven years and at least BDT 300,000.
law-bd-act-2013-offences-practice = Changes of 2023 and 2024 regulate branch offices and sub-agents. They also add a general penalty.

law-bd-complaint-and-court = A cheated migrant, or would-be migrant, can complain to BMET or go directly to court. The court is to finish within { $figure } months after charges are framed. It may take two more months for stated reasons.
law-bd-complaint-and-court-practice = BMET claims take four months to a year, and most people get under half back. The main weakness is missing proof of payment. In 2023 there were 2,380 complaints, and 865 were settled.

# oc.bmet.gov.bd is a web address: do not change it.
law-bd-emigration-clearance = Leaving Bangladesh for work needs an exit clearance (smart card) from BMET. It shows passport data, fingerprints and the agency's licence number. Since 2025 you can apply at oc.bmet.gov.bd for BDT { $figure }, or on paper.
law-bd-emigration-clearance-practice = The earlier Ami Probashi app contract ended on 20 April 2025. Applications left there were not processed, and some people missed flights.

law-bd-malaysia-cost-ceiling = Under the 2021 agreement all costs in Bangladesh for Malaysia were fixed at BDT { $figure }. This included passport, medical check, welfare fee and BDT 37,000 for the agency. The employer was to pay everything in Malaysia, including the ticket.
law-bd-malaysia-cost-ceiling-practice = Workers were made to pay BDT 400,000 to 600,000, far above this limit. The market closed on 31 May 2024, so the figure belongs to the 2021 agreement.

law-bd-malaysia-market-status = Malaysia stopped ordinary intake of Bangladeshi workers on 31 May 2024. Plantation quotas came again in September 2024, and ten conditions for agencies in October 2025. Until both governments confirm an opening for your sector, no agent can lawfully sell jobs there.
law-bd-malaysia-market-status-practice = In August 2025 the embassy warned of a group taking passports and cash for Sabah jobs. News of May 2025 that Malaysia had reopened was not confirmed by later reports. Check with the ministry before you pay anything.

# A survey average: what people were made to pay, never a price or a fair range.
law-bd-migration-cost-survey-2020 = Workers who left in 2015 to 2018 were made to pay BDT { $figure } on average. That was about 17.6 months of earnings. The survey counts what was taken, not what is lawful or fair.
law-bd-migration-cost-survey-2020-practice = Of these workers, 78 percent took loans.

law-bd-recruiter-no-passport-holding = BMET told agencies that keeping workers' passports and personal papers is punishable.

law-bd-saudi-cost-ceiling = In 2016 the highest cost for a man going to Saudi Arabia was BDT { $figure }. Women going as domestic workers were to pay nothing.
law-bd-saudi-cost-ceiling-practice = Against this rule agents took BDT 500,000 to 600,000, and about BDT 50,000 from women. The figure is old and may have changed.

law-bd-singapore-cost-proposal = In 2017 a limit of about BDT { $figure } was proposed for Singapore (construction, shipyard). Agent fees of BDT 25,000 to 30,000 were part of it.
law-bd-singapore-cost-proposal-practice = It is not known if this was adopted. In 2024 one jobseeker spoke of BDT 700,000, which is not a fair price.

law-bd-who-pays-what = Workers pay passport, skill papers, medical check, police clearance, allowed placement fee and welfare fund. Agency or employer pays visa, work permit, travel and insurance, and hidden charges are forbidden. For domestic workers and seafarers going through agencies the placement fee is BDT { $figure }.

## NP

law-np-complaint-dofe-tribunal = Nepali workers and families can complain to the Department of Foreign Employment. This is also possible online or by post. Serious cases go to the Foreign Employment Tribunal, a special court.
law-np-complaint-dofe-tribunal-practice = In August 2025 more than 36,000 complaints were waiting, with about 200 new each day. Most people settle for little. A planned law would move single fraud cases to police and district courts.

law-np-complaint-time-limit = For Nepali workers a complaint is said to be due within { $figure } year. The time counts from the act or from return to Nepal.
law-np-complaint-time-limit-practice = This was not confirmed. It can help to complain at once, also by post or through family.

law-np-contract-substitution-s55 = A licensed agency may not give another job, company or lower pay than the contract. If it does, the fine is NPR { $figure }. The agency must also pay you what is missing.

law-np-exit-route-and-copies = Government advice: go only with a labour permit, never on a visit or business visa. Leave from an airport in Nepal, after pre-departure training, not through neighbouring countries. Keep copies of all papers, leave one with family, and pay only against a receipt.
law-np-exit-route-and-copies-practice = Recruiters who break the law usually send people through India.

law-np-free-visa-free-ticket = For Malaysia and six Gulf states the employer must pay visa and air ticket. The agency may take at most NPR { $figure } as service charge. The six are Saudi Arabia, Qatar, Bahrain, Oman, UAE and Kuwait.
law-np-free-visa-free-ticket-practice = Workers are still made to pay large sums without a receipt. Under the rule, state charges and insurance add up to about NPR 20,895.

law-np-licensed-agency-only = Only agencies licensed by the Department of Foreign Employment, or government schemes, may recruit. Each demand letter needs approval before interviews or fees. People who are allowed to go on an individual permit are outside this rule.
law-np-licensed-agency-only-practice = In villages most recruiting is still done by local agents without a licence. Many are relatives.

law-np-malaysia-employer-pays-2018 = Under the 2018 agreement Nepali workers pay NPR { $figure } recruitment cost for Malaysia. The employer pays agency fee, two-way ticket, visa, medical check, security screening and levy. Medical and screening costs you paid first are refunded in the first month.
law-np-malaysia-employer-pays-2018-practice = A study of 758 jailed Nepalis: over half had to pay NPR 100,000 to 200,000. An activist spoke of more than NPR 300,000 in 2023, against this rule. Contract length was cut from three to two years.

law-np-overcharging-s53 = A licensed agency that takes more than the allowed fee must give it back. The same is true for visa money where the visa is free. It must also pay a fine of NPR { $figure }.
law-np-overcharging-s53-practice = Few agencies are convicted. A receipt or bank transfer can decide the case.

law-np-visit-visa-warning-mekong = Nepal warns its citizens against visit-visa jobs in Cambodia, Laos, Myanmar or Thailand. These offers are outside the labour-permit system, and many end in scam compounds. The advice is to go only with a labour permit.
law-np-visit-visa-warning-mekong-practice = People taken through New Delhi or Bangkok were left alone or locked in. Rescue was harder without a labour permit. Without one, you still have the right to embassy help.

law-np-welfare-fund-insurance = Before the labour permit Nepali workers pay NPR { $figure } to the welfare fund. They pay NPR 2,595 to the social security fund. Life insurance is NPR 3,700 under age 35, or NPR 4,900 above.
law-np-welfare-fund-insurance-practice = These amounts come from one news report. You should get a receipt, and the money is not income of the agency.

## TL

law-tl-age-requirements = Seasonal work in Australia is for fit Timorese applicants aged { $figure } to 45. They need reasonable English and pass tests, medical and police checks.
law-tl-age-requirements-practice = The ages may have changed later, so ask SEFOPE.

law-tl-australia-only-through-sefope = Timorese can get seasonal (PALM) work in Australia only through the government (SEFOPE, DNEE). You register at announced events in each municipality. At other times registration is closed.
law-tl-australia-only-through-sefope-practice = No private agent can put a name on the government list (pool).

law-tl-korea-eps = For Timorese applicants, HRD Korea decides the places for Korea. SEFOPE handles the numbers, and there is no private route.
law-tl-korea-eps-practice = The work is in farming, factories and fishing.

law-tl-selection-rules = Employers, not SEFOPE, choose seasonal workers from the list (pool) and then interview them. You can still lose a place through medical results, visa refusal or the employer.
law-tl-selection-rules-practice = Waiting can last six months to five years. Anyone who sells a guaranteed place is lying.

law-tl-visa-scam-warning = The Australian Embassy warns Timorese of messages and agents offering work visas online. The only lawful place to apply is the Australian Home Affairs website.
law-tl-visa-scam-warning-practice = The line for reports named in the warning is an immigration enforcement line. If you fear for your status, first ask SEFOPE or a legal aid group.

## INT

# The sentence never promises that a person is not punished. Keep "should consider".
law-int-actip-art14-7-non-punishment = ASEAN countries should consider not punishing trafficked people for acts directly linked to trafficking. Examples are forced scam work, false papers or entry without permission. Each country's own law decides, so the protection is not complete.
# The quoted words are for the person to say to police, a lawyer or an embassy.
law-int-actip-art14-7-non-punishment-practice = In 2017 only some countries had such a law: Malaysia, the Philippines and Thailand. You can say early: "I was forced. I want to be screened as a possible trafficking victim."

law-int-actip-art14-identification = ASEAN countries are to have a clear way to recognise people harmed by trafficking. Recognised people are to get shelter, medical, legal and other help fitting age and gender. If one ASEAN country recognises you, the others are to respect it.
law-int-actip-art14-identification-practice = Official recognition is slow. Until it is decided, the person should be treated as a possible victim.

law-int-actip-art14-no-unreasonable-detention = In ASEAN, recognised trafficking victims should not be kept in detention without good reason. This counts before, during and after the court case about the trafficking. It leaves out people who are not yet officially recognised.
law-int-actip-art14-no-unreasonable-detention-practice = Several countries still use closed shelters and immigration detention centres.

law-int-actip-art15-repatriation = Without delay, the home country should confirm nationality, give travel papers and take people back. Return should respect the person's safety and preferably be their choice. This covers trafficking victims who are nationals or residents of an ASEAN country.
law-int-actip-art15-repatriation-practice = Return is dangerous for some people. If you fear traffickers, army service or persecution, say so before you travel.

law-int-actip-definition = This ASEAN treaty to prevent trafficking and protect people uses the worldwide meaning of trafficking. It binds the ten members of 2015 (not checked). Whether Timor-Leste joined was not checked.

law-int-asean-consensus-2017 = ASEAN countries are asked to stop passport taking, overcharging and violence, and give fair pay. This covers ASEAN nationals with papers and does not bind any country. People without papers are covered only on humanitarian grounds (not checked).

law-int-asean-non-punishment-guideline-2025 = On 27 May 2025 ASEAN adopted a guide for police, prosecutors, judges and helpers. People forced by traffickers to break the law should be screened and not punished. Unofficial translations exist in Indonesian, Thai, Burmese, Vietnamese, Khmer and Lao.
law-int-asean-non-punishment-guideline-2025-practice = It is guidance, not law. You can still quote it to a police officer, lawyer or embassy.

law-int-c143-migrant-workers = All migrants, also without papers, keep basic human rights. They keep equal rights to pay and social security from past work. Losing a job alone should not take away a lawful stay. This binds only countries that joined, in ASEAN only the Philippines (not checked).

law-int-c181-private-agencies = Private agencies may not take any fee or cost from workers, directly or indirectly. Countries may allow limited exceptions after consultation. Few ASEAN countries are bound, so elsewhere it is mainly a standard to point to.

law-int-c182-worst-forms-child-labour = Trafficking, debt bondage and forced labour of anyone under { $figure } must stop at once. The same is true for using a child in sexual exploitation, crime or dangerous work. Every member country of the ILO has joined this treaty.

# "Boats out over three days" is a condition of the hours of rest.
law-int-c188-fishing = Fishers pay nothing for hiring and get a written agreement, medical care and trip home. On boats out over three days, rest is at least { $figure } hours in any 24. It binds countries that joined: Thailand did in 2019, and Indonesia planned it for 2026.
law-int-c188-fishing-practice = On such boats rest is also at least 77 hours in 7 days. The lowest age is 16, or 18 for dangerous work. These figures were not checked.

law-int-c189-domestic-workers = Domestic workers should get a written contract before crossing the border, and keep their papers. Weekly rest is at least { $figure } hours in a row, also outside the house. In ASEAN only the Philippines is bound (not checked), and elsewhere it is a standard.

law-int-c190-violence-harassment = Workers and jobseekers must be protected from violence and harassment, also without papers. This counts at work, in employer housing, on the way and in messages. People who complain must be protected, but only countries that joined are bound.

law-int-c29-forced-labour = Forced labour is work you did not freely choose, demanded under a threat. The threat can be violence, lost pay, a report to immigration, or debt. Agreeing because of lies is not free, and workers without papers are covered.

law-int-c97-migration-for-employment = Migrants with lawful status, not others, must be treated as well as nationals. This covers pay, hours, rest, union rights, housing, social security and free public job services. In ASEAN only Sabah in Malaysia and the Philippines are bound (not checked).

law-int-cat-art3 = Nobody may be sent to a country where there is strong reason to fear torture. There is no exception, and papers or record do not matter. It binds only countries that joined, not Malaysia, Singapore or Myanmar (not checked).
law-int-cat-art3-practice = This may help people who would be sent back to armed groups or army custody. Thailand also has its own law with this rule (not checked).

law-int-dhaka-principles = Some companies say they follow { $figure } principles for fair treatment of migrant workers. These include no fees from workers, no passport keeping, clear contracts and wages on time. Following them is voluntary and not a law.
law-int-dhaka-principles-practice = You can ask the recruiter of such a company for proof of each one.

law-int-employer-pays-principle = Under this principle no worker pays for a job, and the employer pays recruitment costs. It is voluntary and only for companies that have adopted it.
# "Brand": the known company that buys or sells what the factory makes.
law-int-employer-pays-principle-practice = A brand that buys from your employer may have adopted it. You can then ask through that brand to get your fees back.

law-int-gcm = This United Nations agreement has { $figure } aims for all migrants. Among them are fair recruitment, embassy help, and detention only as a last resort. It is a political promise, and you cannot go to court with it.

law-int-icrmw-art20-no-prison-for-contract = Nobody may be jailed only because they did not fulfil a work contract. Nor may they lose a permit for that, unless the permit depends on the contract. This covers all migrant workers in countries that joined this treaty.
law-int-icrmw-art20-no-prison-for-contract-practice = Some employers say that leaving the job means prison. In countries that did not join, immigration law can be different.

law-int-icrmw-art21-documents = Only an authorised official may take identity, entry, residence or work papers. The official must give a detailed receipt, and nobody may ever destroy your passport. This covers all migrant workers in countries that joined this treaty.

law-int-icrmw-art22-expulsion = Migrant workers may not be expelled as a group, and each case is decided alone. You may object, claim wages and be heard before leaving, in a language you understand. This covers all migrant workers in countries that joined this treaty.

law-int-icrmw-art23-consular = If your rights are in danger, you may ask your embassy or consulate for help. In expulsion cases, officials are to tell you about this right. This covers all migrant workers in countries that joined this treaty.

law-int-icrmw-art25-equal-pay = Migrants must not get worse pay, hours, rest, overtime, holidays or work safety than nationals. Employers keep these duties even if a worker has no papers. This covers all migrant workers in countries that joined this treaty.

law-int-icrmw-scope-and-parties = This treaty gives basic human rights to all migrant workers and families, also without papers. People with papers get further rights. The Philippines, Indonesia, Timor-Leste and Bangladesh joined, not Malaysia, Thailand and Singapore (partly not checked).
law-int-icrmw-scope-and-parties-practice = If your home country joined, it also binds your government when you are abroad. You can then point to it when you ask your embassy to act.

law-int-ilo-definition-fees-costs = A recruitment cost is anything paid for the job, whoever takes it, at any time. If required, it includes medical checks, insurance, tests, training, travel, passport and visa (not checked). A wage deduction counts the same as cash, but governments may allow limited exceptions.

law-int-ilo-fair-recruitment-principles = Workers and jobseekers should pay no recruitment fee or cost, directly or indirectly. You should get a written contract you understand, keep your papers and may leave. Complaints should be free or cheap, whatever your status, but this is only guidance.

law-int-ilo-illegitimate-costs = Some payments are never acceptable. Nobody should ask workers, jobseekers or even employers for them. Examples are bribes, deposits, extortion, penalties for ending a contract, and land papers as security. The examples were not checked.

# The next eleven messages are the eleven signs of forced labour. The last sentence is the same in all of them: translate it the same way.
law-int-ilo-indicator-01-abuse-of-vulnerability = Someone uses your weak position: no papers, debt, youth, or dependence on one employer. A weak position is not forced labour, but using it against you can be. This is a warning sign for any worker, not a legal test.
law-int-ilo-indicator-01-abuse-of-vulnerability-practice = Ask yourself: could I leave tomorrow and still have shelter, food and lawful status?

law-int-ilo-indicator-02-deception = Work, pay, hours, place, employer, housing or legal status are not as promised. You would not have come if you had known. This is a warning sign for any worker, not a legal test.
law-int-ilo-indicator-02-deception-practice = Ask yourself: what exactly was promised, and what did I find?

law-int-ilo-indicator-03-restriction-of-movement = You are locked in, guarded or kept from going out, without a real safety reason. On a boat you cannot get ashore. This is a warning sign for any worker, not a legal test.
law-int-ilo-indicator-03-restriction-of-movement-practice = Ask yourself: who decides when I go out? Is there a guard, or a lock from outside?

law-int-ilo-indicator-04-isolation = You do not know where you are, or have no phone, internet or help nearby. Or you are kept from family, other workers and the embassy. This is a warning sign for any worker, not a legal test.
law-int-ilo-indicator-04-isolation-practice = Ask yourself: who outside knows my address? Can I call without someone listening?

law-int-ilo-indicator-05-physical-and-sexual-violence = You, your family or co-workers are beaten, shocked, raped, drugged or forced into other acts. Violence as punishment is never lawful. This is a warning sign for any worker, not a legal test.
# Advice to a helper or friend.
law-int-ilo-indicator-05-physical-and-sexual-violence-practice = Do not ask the person questions while the abuser can hear.

law-int-ilo-indicator-06-intimidation-and-threats = They threaten to hurt you or your family, call police or immigration, or stop pay. Threats to sell you, and constant insults to keep you working, count too. This is a warning sign for any worker, not a legal test.
law-int-ilo-indicator-06-intimidation-and-threats-practice = The threat to call immigration is one of the most common.

law-int-ilo-indicator-07-retention-of-identity-documents = Another person keeps your passport, permit or valuables, and does not return them when asked. Or you feel you cannot leave without them. This is a warning sign for any worker, not a legal test.
law-int-ilo-indicator-07-retention-of-identity-documents-practice = Ask for it back in writing only when there is no danger. An embassy can issue a travel paper.

law-int-ilo-indicator-08-withholding-of-wages = To make you stay, they regularly keep back pay or pay only at the end. One late payment alone is not enough. This is a warning sign for any worker, not a legal test.
law-int-ilo-indicator-08-withholding-of-wages-practice = Keep your own record of days, hours and amounts.

law-int-ilo-indicator-09-debt-bondage = You work to pay a debt from fees, travel, advances, food or fines. The debt grows, is not explained, or your work counts too little to end it. This is a warning sign for any worker, not a legal test.
law-int-ilo-indicator-09-debt-bondage-practice = Ask yourself: do I know how much is left? Who can see the account?

law-int-ilo-indicator-10-abusive-working-and-living-conditions = The work is degrading, dangerous or unlawful, or housing has no privacy, air or water. No free worker would accept it. This is a warning sign for any worker, not a legal test.
law-int-ilo-indicator-10-abusive-working-and-living-conditions-practice = Bad conditions alone may break labour law. Together with other signs they point to forced labour.

law-int-ilo-indicator-11-excessive-overtime = You work more hours or days than law or contract allow, under threat of punishment. Or basic pay is below the minimum, so you cannot live without overtime. This is a warning sign for any worker, not a legal test.
law-int-ilo-indicator-11-excessive-overtime-practice = Write down when you start, rest and end.

law-int-ilo-indicators-how-to-use = Sometimes one sign is enough, and sometimes several together show forced labour. The signs help helpers, friends, inspectors and unions to ask further. They are not a score that decides a case.

# The five reasons are the legal ones of the refugee treaty. Keep all five.
law-int-non-refoulement-refugee = Nobody may be sent to a place where their life or freedom would be threatened. It covers threats because of race, religion, nationality, social group or political opinion. Refugees and asylum seekers are covered, also before recognition and at the border.
law-int-non-refoulement-refugee-practice = Say early and clearly: "I am afraid to return", and ask for UNHCR. Cambodia, the Philippines and Timor-Leste joined, but not Malaysia, Thailand, Indonesia and Singapore. Elsewhere it may bind as custom (not checked), but people are pushed back.

law-int-p029-protocol-2014 = Countries that joined, such as Thailand and Malaysia (not checked), must prevent forced labour. Victims must be freed and can seek a remedy such as compensation, whatever their papers. It must be possible not to prosecute victims for acts they were forced to do.

law-int-palermo-act = Anyone in the chain can be the one who traffics. The recruiter, driver, airport escort, keeper of the house and receiver can each commit it.

law-int-palermo-child = For anyone under { $figure }, no lie or force needs to be shown. Recruiting or moving a child for exploitation is trafficking.
law-int-palermo-child-practice = A passport that says 23 does not change the real age.

# One of the most important messages. Keep every one of the four: saying yes, signing, travelling, taking an advance.
law-int-palermo-consent-irrelevant = If force, lies or another forbidden means was used, an adult's agreement does not count. It cannot excuse the trafficker. Having said yes, signed, travelled willingly or taken an advance does not make you less a victim.
law-int-palermo-consent-irrelevant-practice = This is the first thing to tell someone who blames themselves.

law-int-palermo-elements = Trafficking of an adult has three parts: an act, a means and exploitation as aim. Someone recruits, moves, houses or receives you, by force, lies or abuse of power. All three parts must come together, and every ASEAN country accepts this meaning.
law-int-palermo-elements-practice = Nobody has to be exploited yet: recruiting by lies for that aim is already trafficking. No border needs to be crossed.

law-int-palermo-means = The means can be threats, force, kidnapping, fraud, lies or abuse of power. Using a weak position counts too, and paying someone who controls the person. This is for adults, and for children no means is needed.
law-int-palermo-means-practice = Everyday forms are debt, kept papers, or a false promise about the job. Another is an advance paid to a husband or parent.

law-int-palermo-purpose = Exploitation includes sexual exploitation, forced labour, slavery, servitude and removal of organs. Forced crime such as scam work counts as forced labour. This covers everyone.

law-int-palermo-victim-assistance = Countries are to keep victims' privacy and tell them about the court case. They should consider help with housing, counselling, medical care, work and permission to stay. Return should respect safety and preferably be your choice, also for possible victims.

law-int-smuggled-not-criminal = In countries that joined, nobody should be prosecuted under this treaty for being smuggled. Each country's own immigration law can still punish irregular entry.
law-int-smuggled-not-criminal-practice = The protection is small. Most countries in the region punish irregular entry under their own law.

law-int-smuggling-vs-trafficking = Smuggling is paid help to enter a country without permission, and it ends on arrival. Trafficking is about exploiting a person, needs no border, and consent does not excuse it. A smuggling trip can turn into trafficking on the way.
law-int-smuggling-vs-trafficking-practice = People who were smuggled often fear asking for help. Ask what happened on the way and after arrival before you decide which it is.

law-int-vccr-36-consular-notification = After arrest, officials must tell you without delay that your consulate can be informed. If you ask, they must inform it, and it may visit and arrange a lawyer. Papers do not matter, but stateless people and refugees use other ways.
law-int-vccr-36-consular-notification-practice = Under the treaty, contact happens when you ask for it. If you fear your own government, you may refuse. You can ask for UNHCR or a lawyer instead.
