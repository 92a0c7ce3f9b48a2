// Package award is recognition of mentors by a committee: from call to decision.
//
// It owns: awards and their yearly cycles, phases, rubrics and rules of eligibility;
// nominations, letters of support and the nominee's package; conflicts of interest, declared
// and derived; who reviews what, reviews, the meeting, votes and decisions; and who may see
// which of it when. It does not own: who mentors whom (mentorship), committees and roles
// (directory), the mathematics of assigning, calibrating and ranking (its packages assign,
// calibrate and rank), or certificates (credential).
package award
