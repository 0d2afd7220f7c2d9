/**
 * Words that say one thing came of another. `forward`: the cause stands before the word, the effect after (`thereby`, `resulting in`); `back`: the
 * effect stands before, the cause after (`thanks to`).
 */
export const causes = {
  forward: `and_so so which_brought resulting resulted results result results_in led_to leads_to leading_to thereby thus hence therefore consequently enabling enabled allowing allowed so_that
    which_cut which_reduced which_increased which_saved which_led which_improved causing caused yielding generating contributing_to as_a_result
    dadurch wodurch somit folglich infolgedessen sodass so_dass führte_zu führten_zu führt_zu ermöglichte ermöglichen wodurch was_zu hierdurch
    ainsi ce_qui permettant a_permis ont_permis ayant_permis entraînant entraîné donc par_conséquent de_sorte générant aboutissant conduisant
    lo_que permitiendo permitió logrando por_lo_que así resultando provocando generando de_modo_que en_consecuencia
    permettendo consentendo portando_a così quindi pertanto di_conseguenza risultando generando`,
  back: `thanks_to due_to because because_of owing_to through_the as_a_result_of durch dank aufgrund infolge wegen indem grâce_à grâce en_raison_de à_cause_de
    gracias_a debido_a a_causa_de
    grazie_a grazie_al grazie_alla grazie_ai grazie_alle grazie_all a_causa_di`,
};
