/**
 * Arithmetic of the network on 32-bit floats in one linear memory, four at a time. Addresses are in bytes; matrices lie
 * row after row. Only +, −, ×, ÷ and √ of IEEE 754 in a fixed order: the same bits on every machine.
 */
export { softmax } from "./choice";
export { rectify } from "./functions";
export { adam } from "./learning";
export { add, multiply, transpose } from "./matrices";
export { recur, recurBackward } from "./recurrence";
export { multiplyWhole, recurWhole } from "./whole";
