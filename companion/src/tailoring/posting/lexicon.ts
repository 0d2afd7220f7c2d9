import { tradeTerms } from './trade-terms.ts';

/**
 * Names of skills, tools and practices that postings ask for. `|` separates spellings of the same thing, the first being the one shown;
 * `=` marks a word that means a skill only in exactly this case (Go, R, Swift).
 */
const entries = `
TypeScript|TS=|JavaScript/TypeScript
JavaScript|JS=|ECMAScript
Python
Java=
Kotlin
Swift=
Objective-C
Go=|Golang
Rust=
C++
C#|C Sharp
C=
R=
Ruby
Ruby on Rails|Rails=
PHP
Laravel
Symfony
Perl
Scala
Elixir
Erlang
Haskell
Clojure
Dart
Flutter
Bash|shell scripting
PowerShell
SQL
NoSQL
HTML|HTML5
CSS|CSS3
Sass|SCSS
Tailwind|Tailwind CSS
React=|React.js|ReactJS
React Native
Redux
Next.js|NextJS
Vue=|Vue.js|VueJS
Nuxt|Nuxt.js
Angular
Svelte
Node.js|NodeJS
Express=|Express.js
NestJS|Nest.js
Django
Django REST Framework|DRF=
Flask=
FastAPI
asyncio
Spring=|Spring Boot
.NET|ASP.NET|.NET Core
GraphQL
REST=|REST APIs|RESTful
gRPC
WebSocket|WebSockets
OpenAPI|Swagger
Microservices|microservice
Event-driven|event-driven architecture
Distributed systems
System design
Domain-driven design|DDD=
PostgreSQL|Postgres
MySQL
MariaDB
SQLite
Oracle=
SQL Server|MSSQL
MongoDB
Cassandra
DynamoDB
Redis
Memcached
Elasticsearch|OpenSearch
ClickHouse
Snowflake
BigQuery
Redshift
Databricks
dbt=
Airflow|Apache Airflow
Kafka|Apache Kafka
RabbitMQ
Spark=|Apache Spark|PySpark
Hadoop
Flink
ETL=
Data modeling|data modelling
Data warehousing|data warehouse
Data pipelines|data pipeline
Data analysis|data analytics
Data visualization|data visualisation
Business intelligence
Tableau
Power BI
Looker
Excel=|Microsoft Excel
Google Sheets
Machine learning|ML=
Deep learning
Natural language processing|NLP=
Computer vision
Large language models|LLMs|LLM=
PyTorch
TensorFlow
scikit-learn
pandas
NumPy
JAX=
Keras
MLflow
MLOps
CUDA
Statistics
A/B testing|AB testing
AWS|Amazon Web Services
EC2
S3=
Lambda=|AWS Lambda
ECS=
EKS=
RDS=
ElastiCache
CloudFormation
Azure
GCP|Google Cloud|Google Cloud Platform
Docker
Kubernetes|K8s
Helm=
Terraform
Ansible
Pulumi
Linux
Nginx
Serverless
CI/CD|continuous integration|continuous delivery
GitHub Actions
GitLab CI
Jenkins
CircleCI
Git=
Observability
Datadog
Prometheus
Grafana
OpenTelemetry
Sentry
Splunk
SRE=|site reliability
On-call
Incident response
Security
Penetration testing
OAuth|OAuth2|OAuth 2.0
SAML
GDPR
HIPAA
SOC 2
ISO 27001
PCI DSS|PCI
Cryptography
Networking
TCP/IP
Unit testing|unit tests
Test automation|automated testing
Jest
Vitest
Cypress
Playwright
Selenium
pytest
JUnit
TDD=|test-driven development
Performance optimization|performance tuning
Accessibility|a11y|WCAG
Responsive design
Web performance
SEO
WebGL
Three.js
D3|D3.js
Figma
Sketch=
Adobe XD
Photoshop
Illustrator
InDesign
User research
Usability testing
UX design|user experience|UX=
UI design|UI=
Prototyping
Wireframing|wireframes
Design systems|design system
Agile
Scrum
Kanban
Jira
Confluence
Product management
Product strategy
Roadmapping|product roadmap|roadmaps
Product discovery
Go-to-market
OKRs|OKR
KPIs|KPI
Stakeholder management
Project management
Program management
Change management
Risk management
Vendor management
Requirements gathering
PRINCE2
PMP=
Six Sigma
Lean=
Budgeting|budget management
Forecasting
Financial modeling|financial modelling
Financial reporting
Financial analysis
Accounting
Bookkeeping
Accounts payable
Accounts receivable
Reconciliation|reconciliations
Payroll
Auditing|internal audit|external audit
Tax=|taxation|tax returns
IFRS
GAAP|US GAAP
SAP=
Oracle NetSuite|NetSuite
QuickBooks
Xero
ERP=
CRM=
Salesforce
HubSpot
Zendesk
Intercom
Customer success
Customer support|customer service
Account management
Business development
Sales
B2B
B2C
SaaS
Cold calling
Negotiation
Lead generation
Marketing
Content marketing
Copywriting
Social media
Email marketing
Paid media|PPC
Google Analytics
Google Ads
Brand management
Public relations
Event planning
Recruiting|talent acquisition
Onboarding
Human resources|HR=
Performance management
Learning and development
Procurement
Supply chain
Logistics
Inventory management
Manufacturing
Quality assurance|QA=
Quality control
AutoCAD
SolidWorks
MATLAB
Simulink
Embedded systems|embedded software
Firmware
PLC
Robotics
Nursing
Patient care
Clinical trials
Electronic health records|EHR=
Teaching
Curriculum development
Research
Technical writing
Documentation
Data entry
Mentoring|coaching
Code review|code reviews
Architecture
iOS
Android
SwiftUI
Jetpack Compose
Unity=
Unreal Engine
Blockchain
Solidity
ServiceNow
Active Directory
Windows Server
VMware
Okta
English
German
French
Spanish
Italian
Dutch
Portuguese
Mandarin
Japanese
`;

export type Term = { name: string; pattern: RegExp };

/** "Go to market", "React to incidents": a verb, not a skill. */
const notAVerb = String.raw`(?!\s+(?:to|into|beyond|through|above|at|your|our|the)\b)`;

/** A spelling without spaces as a pattern: letters in any case, unless marked as exact. */
function patternOf(spelling: string): string {
  const exact = spelling.endsWith('=');
  const text = exact ? spelling.slice(0, -1) : spelling;
  return (
    Array.from(text, (letter) => (/[a-z]/iu.test(letter) && !exact ? caseless(letter) : escape(letter))).join('') + (exact ? notAVerb : '')
  );
}

function caseless(letter: string): string {
  return `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
}

function escape(letter: string): string {
  return /[$()*+.?[\\\]^{|}/]/u.test(letter) ? `\\${letter}` : letter;
}

/** The pattern of any spelling as whole words, in any case unless marked. */
export function wholeWord(spellings: string[]): RegExp {
  const body = spellings.map((spelling) =>
    spelling
      .split(/\s+/u)
      .map(patternOf)
      .join(String.raw`[\s\-]+`),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}_.#+@])(?:${body.join('|')})(?![\p{L}\p{N}_#+@]|\.\p{L})`, 'gu');
}

const spelled = (entries + tradeTerms)
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .map((line) => line.split('|'));

/** Every spelling of every term. */
export const spellings: string[] = spelled.flat().map(unmarked);

export const lexicon: Term[] = spelled.map((ways) => lazyTerm(unmarked(ways[0] as string), ways));

/** Its pattern is made when it is first asked for: a text mentions few of them, and a start waits for none. */
function lazyTerm(name: string, ways: string[]): Term {
  let pattern: RegExp | undefined;
  return {
    name,
    get pattern() {
      return (pattern ??= wholeWord(ways));
    },
  };
}

function unmarked(spelling: string): string {
  return spelling.replace(/=$/u, '');
}

/** How each term's spellings begin, in small letters: to look for a few hundred patterns in a text costs too much, to look for words does not. */
const beginnings = spelled.map((ways) => ways.map((way) => unmarked(way).toLowerCase().split(/[\s-]/u)[0] as string));

/** The terms that a text mentions. */
export function termsIn(text: string): Term[] {
  const lower = text.toLowerCase();
  return lexicon.filter((term, at) => beginnings[at]?.some((word) => lower.includes(word)) && countMentions(text, term) > 0);
}

export function countMentions(text: string, { pattern }: Term): number {
  return text.match(pattern)?.length ?? 0;
}

const byName = new Map(lexicon.map((term) => [term.name.toLowerCase(), term]));

/** The term of a name: the lexicon's where it has it, else the name itself in any case, one or many of it. */
export function termOf(name: string): Term {
  return byName.get(name.toLowerCase()) ?? { name, pattern: wholeWord([name, ...otherNumber(name)]) };
}

/** "care plan" and "care plans" are one thing. Only words in small letters: "AWS" is not many of "AW". */
function otherNumber(name: string): string[] {
  if (!/\p{Ll}{3}$/u.test(name)) return [];
  return [/[^s]s$/u.test(name) ? name.slice(0, -1) : `${name}s`];
}
