// What may have happened, and which topics of the directory answer it.
export const NEEDS = [
  { id: 'arrested', topics: ['detention', 'legal_aid'] },
  { id: 'locked-in', topics: ['trafficking', 'emergency'] },
  { id: 'not-paid', topics: ['wages'] },
  { id: 'hurt', topics: ['health', 'emergency'] },
  { id: 'sick', topics: ['health'] },
  { id: 'child', topics: ['children'] },
  { id: 'passport', topics: ['documents'] },
  { id: 'go-home', topics: ['return', 'documents'] },
  { id: 'cheated', topics: ['recruitment', 'trafficking'] },
  { id: 'violence', topics: ['sexual_violence', 'shelter', 'emergency'] },
];
