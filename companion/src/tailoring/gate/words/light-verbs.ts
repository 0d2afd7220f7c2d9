import { fold } from '../reading/fold.ts';

/** Verbs that only carry the deed their noun names. */
export const lightVerbs = new Set(
  `passer passe passé doing does run ran running hold held holding conduct conducted do did apply applied applying place placed placing make made making take took taking have had having get got getting deliver delivered delivering dispense dispensed
  mache machte machen leisten leistete geleistet erbringen erbrachte erbracht vornehmen vorgenommen erteilen erteilte erteilt dispenser dispense dispensé prodiguer prodigué assurer assuré fournir fourni apporter apporté mener
  mené prestar presté presto prestado hago hice hacer impartir impartí brindar brindé prestare prestato erogare erogato svolgere svolto effettuare effettuato tenere tenuto dar doy di führe führen führte mantener mantengo mantuve tuve tuvo tenía celebrar celebro celebré`
    .split(/\s+/u)
    .map(fold),
);
