const secretLabel =
  /\bpass ?(word|phrase)|passwort|kennwort|mot de passe|contraseña|\bsenha\b|\bssn\b|social security|national insurance|sozialversicherung|sécurité sociale|seguridad social|segurança social|\b(national|personal) id(entity|entification)?\b|\bidentity (card|number)|\bpassport (no\b|num)|reisepassnummer|ausweisnummer|\b(tax|taxpayer) (id|number|identification)|steuer-?(id|nummer)|\b(dni|nie|nif|cpf|pesel|bsn)\b|\biban\b|\bbic\b|swift code|sort code|routing (no\b|num)|\bbank (account|details|name|code)|bankverbindung|account (no\b|num)|kontonummer|compte bancaire|cuenta bancaria|conta bancária|(credit|debit|payment|bank) card|card ?(no\b|num|holder)|name on (the |your )?card|kreditkarte|carte (bancaire|de crédit)|tarjeta de (crédito|débito)|cartão de (crédito|débito)|\bcv[vc]\b|one[- ]time (code|pass)|maiden name/iu;
/** Sentences about such things, which ask for none. */
const isAbout = /experience|describe|explain|familiar|proficien|tell us|why |how |erfahrung|expérience|experiencia|experiência/iu;
const longest = 80;

/** Whether a label asks for a password, a number of the state, or what a bank knows. */
export function asksForSecret(label: string): boolean {
  return label.length <= longest && secretLabel.test(label) && !isAbout.test(label);
}
