/** Words that answer a question about a figure or a plan without naming it, in all six languages. */
export const ANSWERS = `
  same ditto likewise similar similarly thereabouts roughly around about above below over under more less higher
  lower double triple half twice north south bit ballpark close yes yeah yep yup no nope nah us too also here ours
  teens twenties thirties ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty
  sixty hundred thousand dollar dollars bucks euros pesos percent up down none zero nothing all everyone 👍 👎 ✅ ☝ ⬆
  ⬇ 🙋 ✋ 💯 we neither
  igual mismo misma parecido casi mas menos arriba abajo doble mitad si tampoco tambien aca aqui nosotros cerca
  alrededor unos diez once doce trece catorce quince veinte treinta cuarenta cincuenta cien mil ninguno
  mesmo mesma parecido quase mais menos acima abaixo dobro metade sim nao tambem aqui perto uns dez onze doze treze
  quatorze quinze vinte trinta quarenta cinquenta cem nenhum a_gente
  pareil idem meme presque plus moins dessus dessous double moitie oui non aussi ici nous environ autour dix onze
  douze treize quatorze quinze seize vingt trente quarante cinquante cent mille aucun
  pareho ganun ganon same mas mababa mataas doble kalahati oo hindi din rin kami dito mga halos lampas kulang dies
  onse dose trese katorse kinse bente trenta kwarenta singkwenta wala lahat
  wahi same utna thoda zyada jyada kam upar neeche dugna aadha haan ha nahi bhi hum yahan lagbhag karib das gyarah
  barah terah chaudah pandrah bees tees chalis pachas sau hazar koi nahin
`;
