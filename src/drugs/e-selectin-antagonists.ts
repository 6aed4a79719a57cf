/** A drug on E-selectin, of which there is far less, does to its ligand what competition does. */
export const onTheWall = 'it fills E-selectin of the wall, which a leukemic cell then does not find';
