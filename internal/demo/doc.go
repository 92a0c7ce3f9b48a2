// Package demo is the invented department that `laurel demo` opens.
//
// It owns: the people, their mentorships, the survey, what everybody answered, what
// mentees said to their mentors, the texts, and the six people one can be. Everything
// follows from a seed and a start day: the same two give the same department, byte for
// byte, on every machine, but for what is sealed in ballot boxes. All of it is invented,
// and every address ends in .example.
//
// It does not own: the rules these data keep (directory, mentorship, survey/profile,
// feedback),
// how sign-in as an invented person works (auth), or what the figures become
// (release).
package demo
