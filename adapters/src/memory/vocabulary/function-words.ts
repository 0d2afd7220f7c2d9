/**
 * Words that say nothing about what is asked. Whether one can, wants, needs or once did something is read as the frame of a question, so that the
 * words for it are not here but among the light ones.
 */
export const functionWords = [
  'a an the you your yours yourself i me my we us its it this that these those there here who whom whose',
  'which what how when where why and or nor but if then than so as of in at on for from with by to up into out onto via per about around through',
  'within during while whether be is are was were been being am do does did done doing have has had having will would shall should may might must',
  'can could get got any some all also such just very much many long often well please kindly etc eg ie else both either each every own tell',
  'know let following below above using use used user possess possession hold held holder holding holds anyone someone anybody',
  'somebody everyone im ive isnt like as too really actually both sure yes whats youve youre youd whos hows ill im id wheres theres time times one ones thing things',
  'sie wie wann wo was wer haben hast habe von uns ihre ihr ihren ihnen ihrem ihres dein deine deinen und oder der die',
  'das den dem des ist sind war waren ein eine einen einer eines einem fur mit auf bei in im am an zu zum zur als ob du dich sich es er wir welche welcher welches',
  'warum weshalb wieso welchen welchem wurden wurde wird werden bitte hoch viel viele wieviel lange nennen angeben uber aus nach gibt gut bereits schon',
  'quel quelle quelles quels est sont votre vos ton ta tes le la les un une vous tu avez as etes es de des du pour dans en et ou a au aux combien',
  'comment pourquoi qui que qu quoi quand par sur avec chez nous ce cette ces depuis etre avoir il se si',
  'porque motivo cual cuales que es son su sus tu tus el los las una un unos unas tiene tienes ha has he han esta estas estan para por como cuando cuanto cuanta',
  'cuantos cuantas donde quien con del al en y o de usted le se nos nosotros nosotras lleva',
]
  .join(' ')
  .split(' ');
