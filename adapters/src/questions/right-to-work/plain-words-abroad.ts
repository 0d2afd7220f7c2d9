/** Plain words of the other languages of forms: German, French, Spanish, Portuguese, Dutch, Italian. */
export const plainAbroad = `
  sie du ihr ihre ihren deine deinen haben hast hat ein eine einen einer eines einem gültig gültige gültigen bereits derzeit aktuell zurzeit besitzen besitzt verfügen verfügst über
  sind bist ist der die das den dem für um zu zum zur an am bei von durch mit arbeiten arbeit arbeitserlaubnis arbeitsgenehmigung arbeitsberechtigung arbeitsberechtigt arbeits aufenthalts
  aufenthaltserlaubnis aufenthaltstitel und oder bzw legal berechtigt befugt erlaubt darf darfst dürfen hier liegt vor vorhanden benötigen benötigst benötigt brauchen brauchst braucht
  angewiesen werden wirst wird visum visums visumssponsoring visasponsoring visumsbeschaffung sponsoring unterstützung beantragung beschaffung arbeitgeber unternehmen uns unsere jetzt zukunft
  aufnahme tätigkeit beschäftigung stelle land erforderlich notwendig nötig ob bitte recht
  avez vous as tu êtes es le la les l un une d de du des droit travailler travail en au aux autorisation autorisé autorisée légalement légal permis valide actuellement possession titre séjour
  autorisant possédez possède disposez dispose titulaire détenez besoin aurez aura nécessitez nécessite nécessaire requis parrainage parrainer parraine sponsoriser sponsorisions que entreprise
  employeur nous votre vos notre pour maintenant à ou et avenir futur est il ce cette pays ici dans
  tiene tienes está estás usted autorizado autorizada legalmente para trabajar derecho permiso trabajo vigente válido válida cuenta cuentas con dispone dispones posee puede puedes autorización
  necesita necesitas necesitará necesitarás requiere requieres requerirá precisa patrocinio visado ahora o el los las del su tu se y una uno futuro este esta país aquí actualmente
  você tem tens possui possuis trabalhar em na nos nas direito permissão trabalho precisas precisará vai precisar necessita requer requerer patrocínio visto agora um uma os as do da e
  atualmente autorização seu sua neste
  heb je hebt u heeft een van bij geldige geldig werkvergunning tewerkstellingsvergunning voor ben bent gerechtigd bevoegd om te werken mag het nodig visumsponsoring nu of toekomst jou jij vereist beschik
  beschikt wettelijk legaal toestemming toegestaan momenteel dit land
  hai ha sei valido valida è lo diritto di lavorare autorizzato autorizzata permesso lavoro possesso uno per bisogno richiede richiedi serve ti le sponsorizzazione ora avrai avrà puoi può del della attualmente
  necessiti avere il in questo paese`;
