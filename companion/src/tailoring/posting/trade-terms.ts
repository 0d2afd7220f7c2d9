/** Terms of trades that have little to do with software, in the form of the lexicon's: `|` between spellings, `=` for exactly this case. */
export const tradeTerms = `
Wound care|wound management|wound dressing
Medication administration|administering medication|administration of medication
Infection control|infection prevention
IV therapy|intravenous therapy|cannulation
Triage
Basic life support|BLS=
Advanced life support|ALS=|ACLS
Palliative care
Intensive care|critical care|ICU=
Emergency care|emergency department
Patient assessment|patient assessments
Care planning|care plans|care plan
Phlebotomy|venepuncture|blood sampling
Vital signs
First aid
Dementia
Safeguarding|child protection
Lesson planning|lesson plans
Classroom management
Special education|special educational needs|SEN=
Formative assessment|pupil assessment|student assessment
Phonics
Food safety|food hygiene
HACCP
Menu planning|menu development|menu design
Food cost|food costs|food costing
Pastry
Baking
Butchery
À la carte|a la carte
Fine dining
Catering|banqueting
Kitchen management
Allergens|allergen
Forklift|forklift truck|forklift licence|reach truck
Order picking|picking
Packing
Goods receipt|goods in|receiving goods
Stock control|stock management|stocktaking|cycle counts|cycle counting
Warehouse management system|WMS=
Dispatch|shipping
Manual handling
Health and safety
5S=
Incoterms
Customs clearance
Month-end close|month-end closing|monthly closing
Year-end close|year-end accounts|annual accounts
General ledger
Balance sheet
Cash flow
Fixed assets
VAT=|VAT returns
Credit control
DATEV
Management accounts|management accounting
Typography
Branding|brand identity
Motion design|motion graphics
Layout
Packaging design
Print production
Art direction
Illustration=
Prospecting
Pipeline management|sales pipeline
Key accounts|key account management
Quota=|sales targets
Upselling|cross-selling
Contract negotiation
Tendering|tenders
Point of sale|POS=
Merchandising
Carpentry
Plumbing
Welding
CNC=
Electrical installation
`;
