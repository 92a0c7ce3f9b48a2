//go:build long

package main

// races is at least how often two servers race in a test.
const races = 10_000
