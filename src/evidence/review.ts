/** The article that is made executable. */
export const review = {
  cited:
    'Yao Y, Li F, Huang J, Jin J, Wang H. 2021. Leukemia stem cell-bone marrow microenvironment interplay in acute myeloid leukemia development. Exp Hematol Oncol 10:39',
  doi: '10.1186/s40164-021-00233-2',
} as const;
