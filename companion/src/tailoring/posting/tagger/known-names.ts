import { spellings } from '../lexicon.ts';

/** Names of fields, methods, tools and languages, as a hint to the tagger: a word that is one of them is likelier to be asked for. Lower case. */
const names = `
# Languages, frameworks and libraries of software
ada|assembly|assembler|awk|cobol|crystal|csharp|delphi|elm|fortran|f#|groovy|julia|lisp|lua|matlab|ocaml|pascal|perl|prolog|racket|sas
scheme|smalltalk|spss|stata|tcl|vb.net|vba|vhdl|verilog|webassembly|wasm|zig|visual basic|embedded c|shell|bash|zsh|abap|apex|t-sql|pl/sql
xml|json|yaml|protobuf|xslt|xaml|latex|markdown|regex|actix|akka|alpine.js|ant design|asp.net core|astro|backbone|backbone.js|blazor
bootstrap|boost|celery|chakra|codeigniter|cucumber|d3.js|deno|dropwizard|ember|ember.js|enzyme|entity framework|eslint|express.js|fiber
gatsby|gin|grails|gulp|hibernate|htmx|ionic|jinja|jquery|jsf|jsp|junit|karma|knockout|kotlin multiplatform|ktor|less|lit|lodash
material ui|maven|meteor|micronaut|mocha|mobx|next.js|npm|nx|objective c|opencv|opengl|openmp|phoenix|play framework|pnpm|prisma
pytorch lightning|qt|qml|quarkus|rails|rake|react hooks|react query|rest assured|robot framework|rspec|ruby on rails|rxjava|rxjs|rxswift
sidekiq|sinon|spring boot|spring cloud|spring mvc|sqlalchemy|storybook|struts|styled-components|swing|symfony|testng|threejs|tornado
typeorm|uikit|vaadin|vite|vulkan|vuejs|vuex|wcf|webpack|winforms|wordpress|wpf|xamarin|yarn|yii|zend|zustand|laravel|magento|shopify
drupal|joomla|typo3|sitecore|sharepoint|umbraco|gradle|hugo|sinatra|drools|jms|jpa|jdbc|servlet|tomcat|wildfly|jboss|weblogic|websphere
# Data, cloud, infrastructure and security
alteryx|athena|aurora|azure devops|azure data factory|aws glue|aws cdk|bigtable|cosmos db|couchbase|couchdb|cockroachdb|data lake
data lakehouse|data mining|data science|data engineering|data quality|data governance|data structures|data architecture|data management
big data|databases|database|relational databases|dax|db2|delta lake|druid|duckdb|elastic|elk|elk stack|emr|etcd|firebase|firestore
fivetran|gis|hbase|hdfs|hive|impala|influxdb|informatica|kibana|kinesis|knime|kusto|logstash|looker studio|mapreduce|neo4j|nifi|olap|oltp
orm|parquet|pentaho|pinecone|power query|presto|qlik|qlikview|qlik sense|rds|s3|sagemaker|spark streaming|sqs|sns|ssas|ssis|ssrs|supabase
sybase|talend|teradata|timescaledb|trino|vertica|vertex ai|active directory|alibaba cloud|api gateway|apigee|argo|argocd|arm|azure ad
bamboo|bitbucket|bgp|buildkite|capistrano|chef|cisco|citrix|cloud|cloud computing|cloud infrastructure|cloud native|cloud-native
cloudflare|cloudfront|cloudwatch|concourse|consul|containers|containerization|dhcp|digitalocean|dns|ec2|ecs|eks|envoy|esxi|exchange
fargate|firewalls|flux|gcp|gerrit|git|github|gitlab|gitops|gke|hashicorp|heroku|http|https|hyper-v|iac|iam|infrastructure as code|iis|iot
ipsec|istio|jaeger|kvm|ldap|linkerd|load balancing|microsoft azure|mongo|mqtt|mpls|nagios|network security|network protocols|networking
new relic|nomad|nfs|openshift|openstack|ospf|packer|pagerduty|podman|proxmox|puppet|puppeteer|rancher|red hat|rhel|rtos|saltstack|san|sdn
service mesh|snmp|sonarqube|ssh|ssl|subversion|svn|tcp|teamcity|tfs|tls|travis ci|ubuntu|debian|centos|udp|unix|vagrant|vault
virtualization|vlan|voip|vpc|vpn|waf|wi-fi|windows|zabbix|zookeeper|osx|macos|android|ios|powershell|burp suite|cissp|cism|cisa|ceh|oscp
comptia|cryptography|cyber security|cybersecurity|edr|encryption|endpoint security|forensics|identity management|information security
intrusion detection|kali|malware analysis|metasploit|mitre att&ck|nessus|nist|nmap|owasp|pki|siem|sso|soc|threat intelligence
threat modeling|vulnerability management|wireshark|zero trust|it security|data protection|data privacy|network engineering
# Methods and fields of software
ab testing|acceptance testing|agile methodologies|agile methodology|agile development|agile software development|algorithms|api|apis
api design|api testing|artificial intelligence|ai|ar|vr|augmented reality|virtual reality|automation|backend|back-end|back end
backend development|bdd|behavior driven development|bpmn|blockchain|caching|chatbots|ci|cd|clean architecture|clean code|cms|code reviews
computational linguistics|computer graphics|computer networks|computer security|concurrency|continuous delivery|continuous deployment
continuous integration|cryptocurrency|css|cybernetics|debugging|deep learning|design patterns|devops|devsecops|digital transformation
distributed systems|docker|embedded|embedded linux|embedded software|embedded systems|extreme programming|firmware|front-end|front end
frontend|frontend development|full stack|full-stack|fullstack|functional programming|game development|graphic design|graphics|graphql
high availability|image processing|infrastructure|integration testing|integration tests|information systems|information technology
interaction design|itil|jira|kanban|legacy code|load testing|machine learning|message queues|messaging|micro-services
microservice architecture|microservices|microservices architecture|mlops|mobile|mobile applications|mobile apps|mobile development
monitoring|multi-threading|multithreading|mvc|mvvm|natural language processing|object oriented programming|object-oriented programming
object oriented design|oop|open source|operating systems|operations research|pair programming|performance testing|predictive modeling
product design|product development|programming|programming languages|protocols|prototyping|qa|quality assurance|real-time systems
recommender systems|refactoring|regression testing|reinforcement learning|reliability engineering|rest|rest api|rest apis|restful
restful api|restful apis|robotics|rpa|safe|scalability|scripting|scripting languages|scrum|scrumban|sdlc|search engines|security
serverless|service oriented architecture|soa|soap|software|software architecture|software design|software development
software development life cycle|software engineering|software testing|solid|source control|sql|static analysis|statistics
system administration|system architecture|system design|systems engineering|tdd|test automation|test cases|test driven development|testing
ui|ui/ux|unit testing|unit tests|unix/linux|unity|unreal|user experience|user interface|ux|ux/ui|version control|waterfall|web
web applications|web design|web development|web services|web technologies|websockets|saas|paas|iaas|fintech|e-commerce|ecommerce|edtech
gaming|gambling|telecom|telecommunications|ad tech|adtech|nlp|asr|speech recognition|computer vision|time series|a/b testing
data warehousing|data pipelines
# Design and media
3ds max|adobe|adobe creative suite|adobe creative cloud|after effects|animation|art direction|audio engineering|autodesk|axure|balsamiq
blender|branding|canva|cinema 4d|coreldraw|copywriting|design thinking|editorial|figma|film|houdini|illustration|illustrator|indesign
interior design|invision|journalism|lightroom|maya|miro|motion design|motion graphics|ms paint|photography|photoshop|premiere pro|print
proofreading|quark|rhino|sketchup|solid works|storyboarding|typography|user research|video editing|video production|visual design|webflow
wireframing|zbrush|zeplin
# Engineering, manufacturing, building and energy
3d printing|aerodynamics|aerospace|automotive|autocad|aviation|bim|biomedical engineering|cad|cae|cam|catia|cfd|chemical engineering
civil engineering|cnc|commissioning|composites|construction|control systems|control engineering|cnc machining|dfm|dynamics
electrical engineering|electrical installation|electronics|energy|energy efficiency|fea|fem|finite element analysis|fluid mechanics|fmea
fpga|gd&t|geology|geotechnical engineering|gmp|hse|hvac|hydraulics|industrial automation|industrial engineering|injection molding|inventor
iso 9001|iso 14001|iso 13485|kaizen|labview|lean manufacturing|machining|maintenance|manufacturing|marine|materials science
mechanical design|mechanical engineering|mechanics|mechatronics|metallurgy|metal|nuclear|oil and gas|offshore|optics|pcb|pcb design
petroleum|photovoltaics|plastics|plc programming|plumbing|pneumatics|power electronics|power plants|preventive maintenance
process engineering|product lifecycle management|plm|production engineering|production planning|project engineering|quality control
quality management|renewable energy|revit|scada|sensors|signal processing|sheet metal|siemens|simulation|simulink|six sigma|solar
solid edge|solidworks|structural engineering|thermodynamics|tooling|turbines|utilities|validation|verification|water treatment|welding
wind energy|wind turbines|root cause analysis|5s|spc|apqp|ppap|rf|antennas|bluetooth|can bus|i2c|spi|uart|zigbee
# Health, science and care
anatomy|aseptic technique|biochemistry|bioinformatics|biology|biomedicine|biostatistics|biotechnology|bls|acls|cancer research|cardiology
cell biology|cell culture|chemistry|clinical|clinical research|clinical trials|cpr|crispr|dementia|dentistry|dermatology|diabetes
diagnostics|dietetics|drug development|elisa|emergency care|epidemiology|first aid|flow cytometry|gdp|genetics|genomics|geriatrics|glp
haccp|health care|healthcare|health economics|histology|hospital|hplc|hygiene|icu|immunology|infection control|intensive care|laboratory
life sciences|mass spectrometry|medical devices|medical terminology|medicine|mental health|microbiology|microscopy|midwifery
molecular biology|neuroscience|nursing|nutrition|occupational therapy|oncology|paediatrics|patient safety|pcr|pediatrics|pharmaceutical
pharmaceuticals|pharmacology|pharmacovigilance|pharmacy|phlebotomy|physics|physiology|physiotherapy|psychiatry|psychology|psychotherapy
public health|radiology|regulatory affairs|rehabilitation|social care|social work|surgery|toxicology|triage|vaccines|veterinary|virology
wound care|medication administration|environmental science|ecology|mathematics|maths|math|applied mathematics|probability|linear algebra
optimization|astronomy|agriculture|horticulture|forestry
# Business, finance, law and administration
accountancy|accounting|accounting standards|accounts payable|accounts receivable|actuarial|administration|agile coaching|aml
anti money laundering|asset management|audit|auditing|balance sheet|banking|basel|bookkeeping|budgeting|business|business administration
business analysis|business analytics|business economics|business management|business processes|business process modelling|capital markets
category management|cash flow|cfa|acca|cima|cpa|commercial law|commodities|compliance|contract law|contract management|contracts
controlling|corporate finance|corporate law|cost accounting|credit risk|customs|data protection law|derivatives|due diligence|economics
equities|esg|excel|facility management|finance|financial accounting|financial analysis|financial markets|financial modelling
financial reporting|financial services|fixed income|forecasting|fraud|fundraising|fx|gaap|general ledger|governance|ifrs|insurance
internal controls|investment banking|investments|invoicing|ip|intellectual property|kyc|labor law|labour law|law|legal|logistics|m&a
management accounting|management consulting|market research|microsoft office|ms office|microsoft excel|microsoft project|microsoft word
microsoft teams|office 365|google workspace|outlook|powerpoint|word|mifid|mortgages|payments|payroll|pension|performance marketing
portfolio management|pricing|private equity|procurement|programmatic|project management|public administration|public policy|purchasing
real estate|reconciliations|regulatory reporting|reinsurance|risk|risk management|sap|sap hana|sap s/4hana|sap fi|sarbanes-oxley|sox
solvency ii|sourcing|statutory accounts|strategy|supply chain|supply chain management|sustainability|tax|taxation|trading|transfer pricing
treasury|underwriting|vat|venture capital|warehousing|warehouse management|wms|forklift|incoterms|inventory|stock control|transport
shipping|freight|erp|crm|oracle|workday|peoplesoft|dynamics 365|microsoft dynamics|navision|sage|datev|bloomberg|agile project management
pmo|prince2|pmp|itsm|change management|political science|sociology|philosophy|history|humanities|social sciences|international relations
communication studies|linguistics|geography
# Sales, marketing, people, teaching, hospitality
adwords|account management|advertising|affiliate marketing|ats|b2b|b2b sales|b2c|brand management|business development|call center
campaign management|community management|content creation|content management|content strategy|conversion optimization|cro|customer care
customer experience|customer relationship management|customer service|demand generation|digital marketing|direct sales|display
email marketing|employee relations|employer branding|employment law|event management|facebook|facebook ads|field sales|fmcg|google ads
google analytics|google tag manager|growth hacking|growth marketing|hr|human resources|human resource management|inbound marketing
influencer marketing|inside sales|instagram|kpi|lead generation|linkedin|mailchimp|market analysis|marketing|marketing automation|marketo
media|merchandising|mixpanel|amplitude|omnichannel|onboarding|online marketing|paid social|pardot|partnerships|point of sale|pos|ppc|pr
product management|product marketing|public relations|recruiting|recruitment|retail|sales|sales force|sales operations|salesforce|sea
search engine optimization|sem|seo|social media|social media marketing|talent acquisition|telesales|tourism|training|travel|twitter
youtube|zendesk|adult education|assessment|child development|classroom management|curriculum|didactics|early childhood education|education
esl|pedagogy|phonics|safeguarding|special education|special educational needs|teaching|baking|bartending|barista|beverage|catering|cooking
culinary|culinary arts|food|food hygiene|food preparation|food production|food safety|front of house|hospitality|hotel management
housekeeping|kitchen|menu planning|pastry|wine|reception|security guarding|cleaning|driving|childcare
# Languages people speak
arabic|bengali|bulgarian|cantonese|catalan|chinese|croatian|czech|danish|dutch|english|estonian|finnish|flemish|french|german|greek|hebrew
hindi|hungarian|icelandic|indonesian|irish|italian|japanese|korean|latvian|lithuanian|mandarin|norwegian|persian|polish|portuguese|punjabi
romanian|russian|serbian|slovak|slovenian|spanish|swedish|tamil|thai|turkish|ukrainian|urdu|vietnamese|welsh|danish/english
foreign languages
`;

const longest = 4;
const known = new Set([
  ...names.split('\n').flatMap((line) => (line.startsWith('#') ? [] : line.split('|'))),
  ...spellings.map((spelling) => spelling.toLowerCase()),
]);

/** Where the known names of a sentence are, the longest first: 1 a name of one word, 3 the first word of a longer one, 2 the others; 0 none. */
export function markNames(words: readonly string[]): number[] {
  const marks = words.map(() => 0);
  for (let at = 0; at < words.length; at += 1) {
    const length = nameLength(words, at);
    for (let more = 0; more < length; more += 1) marks[at + more] = more > 0 ? 2 : length > 1 ? 3 : 1;
    at += Math.max(0, length - 1);
  }
  return marks;
}

function nameLength(words: readonly string[], at: number): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1)
    if (known.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}
