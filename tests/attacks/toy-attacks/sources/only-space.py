# goal: nothing to see
# problem: row-norms
# expect: Refused

 
	
 
