/** Spellings of one and the same name, a line each. Only these are equal; a tool never stands for another or for its kind. */
export const aliases = `
e2e end_to_end
javascript js ecmascript
typescript ts
kubernetes k8s
postgresql postgres
golang go
node.js nodejs node
react react.js reactjs
vue vue.js vuejs
angular angularjs
next.js nextjs
.net dotnet
c# csharp
c++ cpp
machine_learning ml
artificial_intelligence ai
continuous_integration ci
user_experience ux
user_interface ui
quality_assurance qa
search_engine_optimization search_engine_optimisation seo suchmaschinenoptimierung référencement
customer_relationship_management crm
finite_element_analysis fea finite_element finite_element_method fem finite_elemente_methode
enterprise_resource_planning erp
human_resources hr
public_relations pr
amazon_web_services aws
google_cloud_platform google_cloud gcp
microsoft_excel ms_excel excel
microsoft_word ms_word
microsoft_office ms_office
adobe_photoshop photoshop
adobe_illustrator illustrator
mathematics maths math
iv intravenous
html html5
css css3
rest restful
ci/cd cicd
e_commerce ecommerce
e_mail e_mails email emails
rna_seq rna_sequencing
polymerase_chain_reaction pcr
electronic_health_record electronic_health_records ehr
electronic_medical_record electronic_medical_records emr
point_of_sale pos
key_performance_indicators key_performance_indicator kpis kpi
value_added_tax vat mwst mehrwertsteuer umsatzsteuer tva iva
personal_protective_equipment ppe
heating_ventilation_and_air_conditioning hvac
search_engine_advertising sea
object_oriented_programming oop
united_states us usa
united_kingdom uk
quality_control qc
comms communications
unreal_engine unreal
accounts_receivable ar
accounts_payable ap
user_acceptance_testing user_acceptance_tests user_acceptance_test uat
natural_language_processing nlp
standard_operating_procedures standard_operating_procedure sops sop
electrical_installation_condition_reports electrical_installation_condition_report eicrs eicr
continuing_professional_development cpd
service_level_agreements service_level_agreement slas sla
multi_factor_authentication mfa
single_sign_on sso
software_as_a_service saas
business_to_business b2b
business_to_consumer b2c
profit_and_loss p&l
learning_management_system lms
content_management_system cms
warehouse_management_system wms
transport_management_system tms
know_your_customer kyc
anti_money_laundering aml
bill_of_materials bom
programmable_logic_controllers programmable_logic_controller plcs plc
computer_aided_design cad
building_information_modelling building_information_modeling bim
special_educational_needs sen
english_as_a_second_language esl
cognitive_behavioural_therapy cognitive_behavioral_therapy cbt
activities_of_daily_living adls adl
test_driven_development tdd
infrastructure_as_code iac
pay_per_click ppc
conversion_rate_optimisation conversion_rate_optimization cro
good_manufacturing_practice gmp
good_laboratory_practice glp
high_performance_liquid_chromatography hplc hochleistungsflüssigkeitschromatographie
intensive_care_unit icu
electrocardiogram electrocardiograms ecg ecgs ekg
general_data_protection_regulation gdpr
datenschutz_grundverordnung dsgvo
speicherprogrammierbare_steuerung speicherprogrammierbaren_steuerungen sps
betriebswirtschaftliche_auswertung betriebswirtschaftliche_auswertungen bwa bwas
betriebliches_eingliederungsmanagement bem
lastkraftwagen lkw
comité_social_et_économique cse
gestion_de_la_relation_client grc
digi digital
german deutsch allemand alemán
english englisch anglais inglés
french französisch français francés
spanish spanisch espagnol español
italian italienisch italien italiano
`;

/** Names that are also plain words: only the spelling with the capital is the name. */
export const namesLikeWords = new Set(
  `Go React Express Spring Swift Rust Ruby Dart Less Excel Word Access Outlook Teams Slack Notion Monday Oracle Spark Flask Docker Chef Puppet Unity Swift Apple
  Amazon Meta Target Gap Shell Visa Zoom Box Square Stripe Segment Looker Tableau Snowflake Redshift Kafka Jenkins Salt Consul Vault Nomad Helm Flux Sketch Figma Canva Asana
  Linear Confluence Sage Xero Drive Keras Cypress Jest Mocha Chai Storm Hive Pig Beam Ray Julia Basic Delphi Pascal Ada Elm Nest Next Node Vite Nuxt Ember Backbone Bootstrap
  Tailwind Shopify Wave Square Lambda Glue Athena Aurora Dynamo Cloud Azure Delta Fabric Flow Base Fire Firebase`.split(/\s+/u),
);

/** What some names are by their very nature; said only beside one of them: `Linux servers (Debian)`. */
export const kinds: Record<string, string[]> = {
  kubernetes: ['eks', 'aks', 'gke', 'openshift'],
  linux: ['debian', 'ubuntu', 'centos', 'rhel', 'fedora', 'suse'],
  sql: ['postgresql', 'mysql', 'mariadb', 'sqlite'],
  monitoring: ['nagios', 'icinga', 'zabbix', 'prometheus'],
  erp: ['navision', 'netsuite', 'odoo'],
  crm: ['salesforce', 'hubspot', 'pipedrive', 'zoho'],
  cad: ['autocad', 'solidworks', 'catia', 'inventor', 'creo', 'revit'],
  code_review: ['pull_request', 'pull_requests', 'merge_request', 'merge_requests'],
  code_reviews: ['pull_request', 'pull_requests', 'merge_request', 'merge_requests'],
  accessibility: ['wcag'],
  barrierefreiheit: ['wcag', 'bitv'],
  unreal: ['ue4', 'ue5'],
  engine: ['ue4', 'ue5'],
  unreal_engine: ['ue4', 'ue5'],
  amazon: ['eks', 'ecs', 'ec2', 's3', 'rds', 'redshift', 'dynamodb', 'aws'],
  google: ['bigquery', 'gke', 'gcp'],
  microsoft: ['excel', 'word', 'powerpoint', 'outlook', 'teams', 'sharepoint', 'azure', 'dynamics', 'office'],
  apache: ['kafka', 'spark', 'airflow', 'tomcat', 'cassandra'],
  hashicorp: ['terraform', 'vault', 'consul'],
  atlassian: ['jira', 'confluence', 'bitbucket'],
  adobe: ['photoshop', 'illustrator', 'indesign', 'premiere', 'lightroom'],
};
